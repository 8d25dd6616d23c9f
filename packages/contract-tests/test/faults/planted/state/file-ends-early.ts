import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a file is gone a millisecond early",
  plant: inStore((right) => ({
    findFile: (id, now) => right.findFile(id, now + 1),
    readFile: (id, now) => right.readFile(id, now + 1),
  })),
};
