import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, withBody } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "bytes that are no UTF-8 are replaced",
  plant: onTheWay(() => async (request, pass) => {
    if (!isCreation(request)) return pass(request);
    const bytes = await request.arrayBuffer();
    return pass(withBody(request, new Uint8Array(new TextEncoder().encode(new TextDecoder().decode(bytes)))));
  }),
};
