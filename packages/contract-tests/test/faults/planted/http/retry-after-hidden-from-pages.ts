import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "pages of other origins may not read Retry-After",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    const exposed = answer.headers.get("access-control-expose-headers");
    if (exposed === null) return answer;
    return withHeader(answer, "access-control-expose-headers", exposed.replace("Retry-After, ", ""));
  }),
};
