import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withoutHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a 401 has no WWW-Authenticate",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return answer.status === 401 ? withoutHeader(answer, "www-authenticate") : answer;
  }),
};
