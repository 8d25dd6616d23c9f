import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { idIn, isCreation } from "../../tools/requests.ts";
import { bodyOf, editedError } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "the error tells that a task is another account's",
  plant: onTheWay(() => {
    const known = new Set<string>();
    return async (request, pass) => {
      const answer = await pass(request);
      if (isCreation(request) && answer.status === 202) known.add(String((await bodyOf(answer)).id));
      if (answer.status !== 404 || !known.has(idIn(request))) return answer;
      return editedError(answer, (error) => {
        error.message = "This task belongs to another account.";
      });
    };
  }),
};
