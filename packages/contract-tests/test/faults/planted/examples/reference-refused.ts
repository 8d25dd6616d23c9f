import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, jsonOf, referencesIn } from "../../tools/requests.ts";
import { refusal, wrong } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a picture on the web is no reference",
  plant: onTheWay(() => async (request, pass) => {
    const body = isCreation(request) ? await jsonOf(request) : undefined;
    return body && referencesIn(body).length > 0
      ? refusal(400, wrong("/params/referenceMediaItems/0/url"))
      : pass(request);
  }),
};
