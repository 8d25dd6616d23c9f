import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isReading } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "`reserved_credits` is 0 once a task has ended",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!isReading(request) || answer.status !== 200) return answer;
    return edited(answer, (task) => {
      if (task.status === "succeeded" || task.status === "failed") task.reserved_credits = 0;
    });
  }),
};
