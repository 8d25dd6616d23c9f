import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, jsonOf, paramsIn } from "../../tools/requests.ts";
import { refusal, wrong } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "landscape_16_9, which is documented, is refused",
  plant: onTheWay(() => async (request, pass) => {
    const body = isCreation(request) ? await jsonOf(request) : undefined;
    const isIt = body?.model === "qwen-image" && paramsIn(body).image_size === "landscape_16_9";
    return isIt ? refusal(400, wrong("/params/image_size")) : pass(request);
  }),
};
