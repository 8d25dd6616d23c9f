import type { Fault } from "../../fault.ts";
import { hashing } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a key in capitals is the same key",
  plant: hashing((text) => (/^rvya_/i.test(text) ? text.toLowerCase() : text)),
};
