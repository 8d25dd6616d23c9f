import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { refusal } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "OPTIONS wants a key",
  plant: onTheWay(
    () => async (request, pass) =>
      request.method === "OPTIONS" && !request.headers.has("authorization") ? refusal(401) : pass(request),
  ),
};
