import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation } from "../../tools/requests.ts";
import { refusal, wrong } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "JSON behind a byte order mark is none",
  plant: onTheWay(() => async (request, pass) => {
    const [first] = isCreation(request) ? new Uint8Array(await request.clone().arrayBuffer()) : [];
    return first === 0xef ? refusal(400, wrong("")) : pass(request);
  }),
};
