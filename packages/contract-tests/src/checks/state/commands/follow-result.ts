import { demand } from "../../../context/demand.ts";
import { lifeMs } from "../../../model/life.ts";
import type { KnownTask } from "../../../model/world.ts";
import { command, pickFrom, type StateCommand } from "../command.ts";
import { look } from "../watch.ts";

const hasResult = ({ seen }: KnownTask): boolean => seen.result !== null;

/** The links of a result end 24 hours after the success; the task stays. */
export const followResult = (pick: number): StateCommand =>
  command(
    `follow the result of task ${pick}, if it is gone`,
    ({ tasks }) => tasks.some(hasResult),
    async (world, actor) => {
      const known = pickFrom(world.tasks.filter(hasResult), pick);
      const { result, updated_at } = known.seen;
      // While it lives, it would have to be drawn. The check workflows does that.
      if ((await actor.now()) < Date.parse(updated_at) + lifeMs) return;
      const { answer } = await actor.context.follow(result!.primary_url);
      const expected = `404, as it succeeded at ${updated_at}`;
      demand(actor.context, answer.status === 404, { keyword: "expiry", expected, received: answer.status });
      await look(actor, known);
    },
  );
