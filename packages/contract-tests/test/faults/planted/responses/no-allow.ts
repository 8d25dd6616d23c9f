import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withoutHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a 405 does not say what is allowed",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return answer.status === 405 ? withoutHeader(answer, "allow") : answer;
  }),
};
