import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, withBody } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a body that is too large is cut to the limit and taken",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const bytes = new Uint8Array(await request.arrayBuffer());
    return pass(withBody(request, bytes.slice(0, 1024 * 1024)));
  }),
};
