import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "`Application/JSON` is another type",
  plant: onTheWay(
    () => (request, pass) =>
      pass(
        withHeaders(request, (headers) => {
          if (headers.get("content-type") === "Application/JSON") headers.set("content-type", "text/plain");
        }),
      ),
  ),
};
