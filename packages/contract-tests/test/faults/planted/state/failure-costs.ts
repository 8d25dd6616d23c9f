import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isReading } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a task that failed says that it cost something",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!isReading(request) || answer.status !== 200) return answer;
    return edited(answer, (task) => {
      if (task.status === "failed") task.final_credits = task.reserved_credits;
    });
  }),
};
