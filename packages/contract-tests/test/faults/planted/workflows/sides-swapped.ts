import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, paramsIn, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "portrait and landscape are swapped",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const turned = await withJson(request, (body) => {
      const params = paramsIn(body);
      if (body.model !== "qwen-image" || params.image_size !== "portrait_4_3") return false;
      params.image_size = "landscape_4_3";
      return true;
    });
    return pass(turned);
  }),
};
