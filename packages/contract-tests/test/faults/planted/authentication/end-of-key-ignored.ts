import type { Fault } from "../../fault.ts";
import { hashing } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "of a key only the first 50 characters count",
  plant: hashing((text) => (text.startsWith("rvya_") ? text.slice(0, 50) : text)),
};
