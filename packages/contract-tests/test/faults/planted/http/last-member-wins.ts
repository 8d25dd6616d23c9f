import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "of a member named twice the last one counts",
  plant: onTheWay(
    () => async (request, pass) => pass(isCreation(request) ? await withJson(request, () => true) : request),
  ),
};
