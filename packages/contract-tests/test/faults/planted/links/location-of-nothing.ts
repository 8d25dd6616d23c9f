import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "Location leads to an id that nobody issued",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    const location = answer.headers.get("location");
    return location === null ? answer : withHeader(answer, "location", `${location}0`);
  }),
};
