import { demand } from "../../../context/demand.ts";
import { hasEnded } from "../../../model/task.ts";
import { command, pickFrom, type StateCommand } from "../command.ts";
import { look } from "../watch.ts";

/** A task that goes on is made to end. */
export const end = (pick: number, how: "succeeded" | "failed"): StateCommand =>
  command(
    `let task ${pick} have ${how}`,
    ({ tasks }) => tasks.length > 0,
    async (world, actor) => {
      const known = pickFrom(world.tasks, pick);
      const control = actor.context.target.control!;
      if (hasEnded(await look(actor, known))) return;
      await (how === "failed" ? control.fail(known.seen.id) : control.finish(known.seen.id));
      const { status: received } = await look(actor, known);
      const facts = { keyword: "state", pointer: "/status", expected: `${how}, as it was made to`, received };
      demand(actor.context, received === how, facts);
    },
  );
