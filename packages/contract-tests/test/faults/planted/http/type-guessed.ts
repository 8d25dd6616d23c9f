import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a body without a content type is read as JSON",
  plant: onTheWay(
    () => (request, pass) =>
      pass(
        withHeaders(request, (headers) => {
          if (isCreation(request) && !headers.has("content-type")) headers.set("content-type", "application/json");
        }),
      ),
  ),
};
