import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, paramsIn, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a picture is a PNG, whatever was asked for",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const plain = await withJson(request, (body) => {
      const params = paramsIn(body);
      if (params.output_format !== "jpeg") return false;
      params.output_format = "png";
      return true;
    });
    return pass(plain);
  }),
};
