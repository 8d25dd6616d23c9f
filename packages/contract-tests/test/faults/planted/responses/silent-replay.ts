import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withoutHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a replay does not say that it is one",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return answer.headers.has("idempotent-replayed") ? withoutHeader(answer, "idempotent-replayed") : answer;
  }),
};
