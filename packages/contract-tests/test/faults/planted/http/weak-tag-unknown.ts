import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a weak ETag is another one",
  plant: onTheWay(
    () => (request, pass) =>
      pass(
        withHeaders(request, (headers) => {
          if (headers.get("if-none-match")?.startsWith("W/")) headers.set("if-none-match", '"other"');
        }),
      ),
  ),
};
