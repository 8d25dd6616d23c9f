import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isReading } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a task that has succeeded fails later",
  plant: onTheWay(() => {
    const seen = new Set<string>();
    return async (request, pass) => {
      const answer = await pass(request);
      if (!isReading(request) || answer.status !== 200) return answer;
      return edited(answer, (task) => {
        if (task.status !== "succeeded") return;
        const isFirst = !seen.has(String(task.id));
        seen.add(String(task.id));
        if (isFirst) return;
        const error = { code: "generation_failed", message: "The generation failed." };
        Object.assign(task, { status: "failed", result: null, error, final_credits: 0 });
      });
    };
  }),
};
