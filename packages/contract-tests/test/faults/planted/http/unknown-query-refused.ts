import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isReading } from "../../tools/requests.ts";
import { refusal } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "a query that nobody knows makes a path another one",
  plant: onTheWay(
    () => async (request, pass) =>
      isReading(request) && new URL(request.url).search !== "" ? refusal(404) : pass(request),
  ),
};
