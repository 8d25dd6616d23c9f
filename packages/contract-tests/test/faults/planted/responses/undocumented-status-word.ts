import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a task that waits is `pending`",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!isCreation(request) || answer.status !== 202) return answer;
    return edited(answer, (task) => {
      task.status = "pending";
    });
  }),
};
