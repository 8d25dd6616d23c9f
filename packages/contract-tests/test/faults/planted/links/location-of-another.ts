import type { Fault } from "../../fault.ts";
import { withHeader } from "../../tools/answers.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "Location leads to the task before",
  plant: onTheWay(() => {
    let before: string | null = null;
    return async (request, pass) => {
      const answer = await pass(request);
      const location = isCreation(request) ? answer.headers.get("location") : null;
      if (location === null) return answer;
      const told = withHeader(answer, "location", before ?? location);
      before = location;
      return told;
    };
  }),
};
