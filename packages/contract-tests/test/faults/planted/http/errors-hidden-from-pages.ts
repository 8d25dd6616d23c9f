import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withoutHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "pages of other origins may not read errors",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return answer.status >= 400 ? withoutHeader(answer, "access-control-allow-origin") : answer;
  }),
};
