import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, withJson, paramsIn } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "every picture of qwen-image is a small square",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const shrunk = await withJson(request, (body) => {
      if (body.model !== "qwen-image") return false;
      body.params = { ...paramsIn(body), image_size: "square" };
      return true;
    });
    return pass(shrunk);
  }),
};
