import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "RateLimit-Reset counts milliseconds",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    const seconds = answer.headers.get("ratelimit-reset");
    return seconds === null ? answer : withHeader(answer, "ratelimit-reset", `${seconds}000`);
  }),
};
