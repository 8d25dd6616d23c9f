import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a file can be read a second after its upload, not before",
  plant: inStore((right) => ({
    async findFile(id, now) {
      const file = await right.findFile(id, now);
      return file && now < file.createdAt + 1000 ? null : file;
    },
  })),
};
