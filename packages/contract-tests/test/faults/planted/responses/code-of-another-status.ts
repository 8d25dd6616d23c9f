import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isReading } from "../../tools/requests.ts";
import { editedError } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a file that is not there is `api_scope_denied`, with 404",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!isReading(request, "/api/v1/files") || answer.status !== 404) return answer;
    return editedError(answer, (error) => {
      error.code = "api_scope_denied";
    });
  }),
};
