import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isReading } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a task without an error has no member `error`",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!isReading(request) || answer.status !== 200) return answer;
    return edited(answer, (task) => {
      if (task.error === null) delete task.error;
    });
  }),
};
