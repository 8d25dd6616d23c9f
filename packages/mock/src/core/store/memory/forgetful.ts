import type { TaskRecord } from "../records.ts";
import type { Tasks } from "./tasks.ts";

/** Told of each task that has come or changed, takes away those that have ended, the oldest first, above so many. */
export function forgetful(most: number): (tasks: Tasks, changed: TaskRecord, now: number) => void {
  // Nothing that is there ends before this moment: a crowd of open tasks is not looked through at each turn.
  let nextEnd = Infinity;
  return (tasks, changed, now) => {
    nextEnd = Math.min(nextEnd, changed.timeline.settledAt);
    if (tasks.size <= most || now < nextEnd) return;
    let left = Infinity;
    for (const [id, settledAt] of tasks.oldest()) {
      if (tasks.size <= most) return;
      if (settledAt <= now) tasks.drop(id);
      else left = Math.min(left, settledAt);
    }
    nextEnd = left;
  };
}
