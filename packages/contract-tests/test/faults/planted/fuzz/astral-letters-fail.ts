import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, jsonOf } from "../../tools/requests.ts";
import { refusal } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "the service fails on letters beyond the first 65536",
  plant: onTheWay(() => async (request, pass) => {
    const body = isCreation(request) ? await jsonOf(request) : undefined;
    return typeof body?.prompt === "string" && /[\u{10000}-\u{10FFFF}]/u.test(body.prompt)
      ? refusal(500)
      : pass(request);
  }),
};
