import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { codeOf, editedError } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "errors repeat another requestId than X-Request-Id",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if ((await codeOf(answer)) === undefined) return answer;
    return editedError(answer, (error) => {
      error.requestId = `${error.requestId}0`;
    });
  }),
};
