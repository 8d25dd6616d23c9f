import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "white space is a prompt",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const filled = await withJson(request, (body) => {
      if (typeof body.prompt !== "string" || !/^\s+$/.test(body.prompt)) return false;
      body.prompt = "x";
      return true;
    });
    return pass(filled);
  }),
};
