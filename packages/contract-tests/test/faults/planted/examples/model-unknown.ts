import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, withText } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "the service does not know z-image",
  plant: onTheWay(
    () => async (request, pass) =>
      pass(isCreation(request) ? await withText(request, (text) => text.replace('"z-image"', '"z-image-2"')) : request),
  ),
};
