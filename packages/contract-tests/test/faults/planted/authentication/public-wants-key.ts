import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { pathOf } from "../../tools/requests.ts";
import { refusal } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "the list of models is not there for a key that nobody made",
  plant: onTheWay(() => async (request, pass) => {
    const header = request.headers.get("authorization") ?? "";
    return pathOf(request) === "/api/v1/models" && header.includes("unknown") ? refusal(503) : pass(request);
  }),
};
