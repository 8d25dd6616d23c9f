import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "an Idempotency-Key may have 256 characters",
  plant: onTheWay(
    () => (request, pass) =>
      pass(
        withHeaders(request, (headers) => {
          const key = headers.get("idempotency-key");
          if (key?.length === 256) headers.set("idempotency-key", key.slice(1));
        }),
      ),
  ),
};
