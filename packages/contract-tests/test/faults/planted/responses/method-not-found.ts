import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { refusal } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a path that does not take DELETE is not found by it",
  plant: onTheWay(() => async (request, pass) => (request.method === "DELETE" ? refusal(404) : pass(request))),
};
