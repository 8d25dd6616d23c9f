import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { pathOf } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "the list of models ends one early",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (pathOf(request) !== "/api/v1/models" || answer.status !== 200 || request.method !== "GET") return answer;
    return edited(answer, (list) => {
      (list.data as unknown[]).pop();
    });
  }),
};
