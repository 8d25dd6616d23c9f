import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a 429 asks to wait 0 seconds",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return answer.status === 429 ? withHeader(answer, "retry-after", "0") : answer;
  }),
};
