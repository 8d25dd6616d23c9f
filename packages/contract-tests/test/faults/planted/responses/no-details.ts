import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { editedError } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a 400 does not say what is wrong",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (answer.status !== 400) return answer;
    return editedError(answer, (error) => {
      delete error.details;
    });
  }),
};
