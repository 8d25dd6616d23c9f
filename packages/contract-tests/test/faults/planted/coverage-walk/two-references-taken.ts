import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, paramsIn, referencesIn, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "qwen-image takes a second reference, and ignores it",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const cut = await withJson(request, (body) => {
      if (body.model !== "qwen-image" || referencesIn(body).length !== 2) return false;
      paramsIn(body).referenceMediaItems = referencesIn(body).slice(0, 1);
      return true;
    });
    return pass(cut);
  }),
};
