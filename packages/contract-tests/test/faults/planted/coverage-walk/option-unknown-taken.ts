import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, paramsIn, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a size that a model does not have is the default",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const mended = await withJson(request, (body) => {
      const params = paramsIn(body);
      if (typeof params.image_size !== "string" || /^(?:square|portrait|landscape)/.test(params.image_size))
        return false;
      delete params.image_size;
      return true;
    });
    return pass(mended);
  }),
};
