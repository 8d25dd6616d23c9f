import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "Allow forgets HEAD",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    const allow = answer.headers.get("allow");
    return allow === null ? answer : withHeader(answer, "allow", allow.replace("HEAD, ", ""));
  }),
};
