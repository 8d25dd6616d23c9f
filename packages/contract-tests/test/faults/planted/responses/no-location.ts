import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withoutHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "an upload does not say where the file is",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return answer.status === 201 ? withoutHeader(answer, "location") : answer;
  }),
};
