import { names } from "../actor.ts";
import { command, pickFrom, type StateCommand } from "../command.ts";
import { holdUnknown } from "../unknown.ts";
import { look } from "../watch.ts";

/** A task is read: by its account as it stands, by another as if it had never been. */
export const readTask = (who: number, pick: number): StateCommand =>
  command(
    `read task ${pick} as ${names[who]}`,
    ({ tasks }) => tasks.length > 0,
    async (world, actor) => {
      const known = pickFrom(world.tasks, pick);
      if (known.owner === who) await look(actor, known);
      else await holdUnknown(actor.context, "getTask", { taskId: known.seen.id }, actor.key(who));
    },
  );
