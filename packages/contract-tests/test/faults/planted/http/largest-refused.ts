import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation } from "../../tools/requests.ts";
import { refusal, wrong } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a body of exactly the largest size is too large",
  plant: onTheWay(() => async (request, pass) => {
    const size = isCreation(request) ? (await request.clone().arrayBuffer()).byteLength : 0;
    return size === 1024 * 1024 ? refusal(413, wrong("")) : pass(request);
  }),
};
