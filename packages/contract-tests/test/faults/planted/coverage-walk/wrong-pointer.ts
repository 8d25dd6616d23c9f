import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation } from "../../tools/requests.ts";
import { editedError } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "details point at `params`, not at the param that is wrong",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (answer.status !== 400 || !isCreation(request)) return answer;
    return editedError(answer, ({ details = [] }) => {
      for (const detail of details) detail.path = detail.path.replace(/^\/params\/.*/, "/params");
    });
  }),
};
