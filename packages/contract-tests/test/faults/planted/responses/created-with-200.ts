import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withStatus } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a task is created with 200",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return answer.status === 202 ? withStatus(answer, 200) : answer;
  }),
};
