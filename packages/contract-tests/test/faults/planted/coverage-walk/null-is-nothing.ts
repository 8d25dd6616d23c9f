import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, paramsIn, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "null is as good as an absent member",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const cut = await withJson(request, (body) => {
      for (const record of [body, paramsIn(body)]) {
        for (const name of Object.keys(record)) if (record[name] === null) delete record[name];
      }
      return true;
    });
    return pass(cut);
  }),
};
