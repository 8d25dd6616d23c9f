import type { SucceededTask } from "../../../src/index.ts";
import type { Plant } from "./plant.ts";

export const unknownStatusIsTheEnd: Plant = {
  bug: "a wait ends with whatever is neither queued nor processing",
  foundBy: "answersAreTrue",
  calls: (calls, { clock }) => ({
    ...calls,
    async wait(id, { signal, interval: _interval, onUpdate: _onUpdate, deadlineMs: _deadlineMs, ...options } = {}) {
      for (;;) {
        await clock.sleep(6000, signal);
        const task = await calls.get(id, { ...options, signal });
        if (task.status !== "queued" && task.status !== "processing") return task as SucceededTask;
      }
    },
  }),
};
