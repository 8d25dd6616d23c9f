import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isReading } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a task has a result while it is processed",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!isReading(request) || answer.status !== 200) return answer;
    return edited(answer, (task) => {
      const url = `${new URL(request.url).origin}/media/results/${String(task.id)}/0.png`;
      if (task.status === "processing") task.result = { primary_url: url, urls: [url] };
    });
  }),
};
