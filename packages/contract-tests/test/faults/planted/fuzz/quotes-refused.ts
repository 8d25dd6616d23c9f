import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, jsonOf } from "../../tools/requests.ts";
import { refusal, wrong } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a prompt with a quote in it is refused",
  plant: onTheWay(() => async (request, pass) => {
    const body = isCreation(request) ? await jsonOf(request) : undefined;
    return typeof body?.prompt === "string" && /["'`]/.test(body.prompt)
      ? refusal(400, wrong("/prompt"))
      : pass(request);
  }),
};
