import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, paramsIn, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "params that a model does not have are ignored",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const known = ["image_size", "output_format", "referenceMediaItems"];
    const cut = await withJson(request, (body) => {
      if (body.model !== "qwen-image") return false;
      const params = paramsIn(body);
      for (const name of Object.keys(params)) if (!known.includes(name)) delete params[name];
      return true;
    });
    return pass(cut);
  }),
};
