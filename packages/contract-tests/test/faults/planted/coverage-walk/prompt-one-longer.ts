import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a prompt may be one character longer than the limit",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const cut = await withJson(request, (body) => {
      if (body.model !== "qwen-image" || typeof body.prompt !== "string" || Array.from(body.prompt).length !== 5001)
        return false;
      body.prompt = Array.from(body.prompt).slice(1).join("");
      return true;
    });
    return pass(cut);
  }),
};
