import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, jsonOf, paramsIn } from "../../tools/requests.ts";
import { refusal, wrong } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "jpeg pictures in portrait are refused, though each param is fine",
  plant: onTheWay(() => async (request, pass) => {
    const body = isCreation(request) ? await jsonOf(request) : undefined;
    const { output_format: format, image_size: size } = body ? paramsIn(body) : {};
    const clash = format === "jpeg" && String(size).startsWith("portrait") && body?.model === "qwen-image";
    return clash ? refusal(400, wrong("/params/output_format")) : pass(request);
  }),
};
