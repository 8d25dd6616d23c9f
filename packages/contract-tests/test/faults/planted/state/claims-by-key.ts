import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeaders } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "an idempotency key belongs to an API key, not to the account",
  plant: onTheWay(() => (request, pass) => {
    const owner = request.headers.get("authorization");
    return pass(
      withHeaders(request, (headers) => {
        const key = headers.get("idempotency-key");
        if (key !== null && key.length < 40) headers.set("idempotency-key", `${key} ${owner}`);
      }),
    );
  }),
};
