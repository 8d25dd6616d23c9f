import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a refusal takes its idempotency key",
  plant: onTheWay(() => {
    const refused = new Map<string, () => Response>();
    return async (request, pass) => {
      const key = request.headers.get("idempotency-key");
      if (!isCreation(request) || key === null) return pass(request);
      const slot = `${key} ${request.headers.get("authorization")}`;
      const before = refused.get(slot);
      if (before) return before();
      const answer = await pass(request);
      if (answer.status !== 400) return answer;
      const text = await answer.text();
      const again = () => new Response(text, { status: answer.status, headers: answer.headers });
      refused.set(slot, again);
      return again();
    };
  }),
};
