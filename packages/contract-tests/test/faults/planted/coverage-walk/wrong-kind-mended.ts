import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a number is as good as the text of it",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const mended = await withJson(request, (body) => {
      for (const name of ["prompt", "client_request_id"])
        if (typeof body[name] === "number") body[name] = String(body[name]);
      return true;
    });
    return pass(mended);
  }),
};
