import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { pathOf } from "../../tools/requests.ts";
import { withHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "the balance may be kept by caches",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return pathOf(request) === "/api/v1/credits" ? withHeader(answer, "cache-control", "max-age=60") : answer;
  }),
};
