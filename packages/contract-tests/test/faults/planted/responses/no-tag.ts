import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { pathOf } from "../../tools/requests.ts";
import { withoutHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "the list of models has no ETag",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return pathOf(request) === "/api/v1/models" ? withoutHeader(answer, "etag") : answer;
  }),
};
