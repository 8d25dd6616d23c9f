import { command, pickFrom, type StateCommand } from "../command.ts";
import { endsOf } from "../ends.ts";

/** Time passes. */
export const pass = (ms: number): StateCommand =>
  command(
    `let ${ms} ms pass`,
    () => true,
    (_, actor) => actor.context.target.control!.advance(ms),
  );

/** Time passes until something ends, or until a millisecond before, and it is looked at. */
export const passUntilEnd = (pick: number, isBefore: boolean): StateCommand =>
  command(
    `let time pass until ${isBefore ? "just before end" : "end"} ${pick}, and look`,
    (world) => endsOf(world).length > 0,
    async (world, actor) => {
      const { at, look } = pickFrom(endsOf(world), pick);
      const left = at - (await actor.now()) - (isBefore ? 1 : 0);
      if (left > 0) await actor.context.target.control!.advance(left);
      await look(world, actor);
    },
  );
