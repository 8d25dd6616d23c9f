import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isMedia } from "../../tools/requests.ts";
import { refusal } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "the link of a result wants a key",
  plant: onTheWay(
    () => async (request, pass) =>
      isMedia(request) && !request.headers.has("authorization") ? refusal(401) : pass(request),
  ),
};
