import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isMedia } from "../../tools/requests.ts";
import { withHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "results are served as bytes of no type",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return isMedia(request) ? withHeader(answer, "content-type", "application/octet-stream") : answer;
  }),
};
