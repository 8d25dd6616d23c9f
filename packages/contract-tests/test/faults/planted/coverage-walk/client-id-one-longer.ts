import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "client_request_id may be one character longer than documented",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const cut = await withJson(request, (body) => {
      if (typeof body.client_request_id !== "string" || Array.from(body.client_request_id).length !== 129) return false;
      body.client_request_id = "x";
      return true;
    });
    return pass(cut);
  }),
};
