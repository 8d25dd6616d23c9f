import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, jsonOf } from "../../tools/requests.ts";
import { refusal, wrong } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a prompt of exactly the largest length is too long",
  plant: onTheWay(() => async (request, pass) => {
    const body = isCreation(request) ? await jsonOf(request) : undefined;
    const isLongest =
      body?.model === "qwen-image" && typeof body.prompt === "string" && Array.from(body.prompt).length === 5000;
    return isLongest ? refusal(400, wrong("/prompt")) : pass(request);
  }),
};
