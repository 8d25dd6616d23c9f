import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a file is there after its end",
  plant: inStore((right) => {
    const ends = new Map<string, number>();
    return {
      keepFile(file, content, claim, now) {
        ends.set(file.id, file.expiresAt);
        return right.keepFile({ ...file, expiresAt: Infinity }, content, claim, now);
      },
      async findFile(id, now) {
        const file = await right.findFile(id, now);
        return file && { ...file, expiresAt: ends.get(id) ?? file.expiresAt };
      },
    };
  }),
};
