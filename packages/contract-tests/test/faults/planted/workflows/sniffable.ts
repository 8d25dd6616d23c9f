import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isMedia } from "../../tools/requests.ts";
import { withoutHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "media come without X-Content-Type-Options",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return isMedia(request) ? withoutHeader(answer, "x-content-type-options") : answer;
  }),
};
