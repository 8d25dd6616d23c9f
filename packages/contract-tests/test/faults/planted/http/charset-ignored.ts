import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "another character set than UTF-8 is not noticed",
  plant: onTheWay(
    () => (request, pass) =>
      pass(
        withHeaders(request, (headers) => {
          const type = headers.get("content-type");
          if (type?.includes("json")) headers.set("content-type", type.replace(/;.*/, ""));
        }),
      ),
  ),
};
