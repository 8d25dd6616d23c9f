import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, jsonOf, referencesIn } from "../../tools/requests.ts";
import { refusal, wrong } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a file that was just uploaded is refused as a reference",
  plant: onTheWay(() => async (request, pass) => {
    const body = isCreation(request) ? await jsonOf(request) : undefined;
    const isOwn = body && referencesIn(body).some(({ url }) => String(url).includes("/media/files/"));
    return isOwn ? refusal(400, wrong("/params/referenceMediaItems/0/url")) : pass(request);
  }),
};
