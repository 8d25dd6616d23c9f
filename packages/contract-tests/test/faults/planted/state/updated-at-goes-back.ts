import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isReading } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "`updated_at` goes back when a task ends",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!isReading(request) || answer.status !== 200) return answer;
    return edited(answer, (task) => {
      const hasEnded = task.status === "succeeded" || task.status === "failed";
      if (hasEnded) task.updated_at = new Date(Date.parse(String(task.created_at)) - 1).toISOString();
    });
  }),
};
