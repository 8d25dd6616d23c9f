import type { Fault } from "../../fault.ts";
import { hashing } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "another request under the same Idempotency-Key gets the first answer",
  // The mock knows requests apart by a hash of their JSON.
  plant: hashing((text) => (text.startsWith("{") ? "{}" : text)),
};
