import { asyncModelRun, asyncProperty, integer, check as run, commands as sequences, type Arbitrary } from "fast-check";
import { Broken, brokenIn } from "../../context/broken.ts";
import type { Context } from "../../context/context.ts";
import { World } from "../../model/world.ts";
import { Actor } from "./actor.ts";
import type { StateCommand } from "./command.ts";
import { count, look } from "./watch.ts";

const longest = 25;
// After a failure, how many shorter stories are tried to find one that is easy to read.
const mostShrinks = 80;

async function audit(world: World, actor: Actor): Promise<void> {
  for (const known of world.tasks) await look(actor, known);
  await count(world, actor, 0);
  await count(world, actor, 1);
}

const retold = (broken: Broken, story: unknown): Broken => {
  const { check, keyword, pointer, expected, exchange } = broken;
  const received = `${broken.received}, after: ${String(story).replaceAll(",", ", ") || "nothing"}`;
  return new Broken({ check, keyword, pointer, expected, received, exchange });
};

/**
 * Tells the service stories of these commands, and holds what it does against the model.
 *
 * @throws {Broken} with the shortest story that was found to break it.
 */
export async function tellStories(
  context: Context,
  commands: readonly Arbitrary<StateCommand>[],
  numRuns: number,
): Promise<void> {
  let shrinks = -1;
  const property = asyncProperty(
    integer({ min: 0, max: 24 }),
    sequences([...commands], { maxCommands: longest, size: "max", disableReplayLog: true }),
    async (credits, story) => {
      if (shrinks >= 0 && (shrinks += 1) > mostShrinks) return;
      const world = new World(credits);
      const actor = await Actor.open(context, credits);
      try {
        await asyncModelRun(() => ({ model: world, real: actor }), story);
        await audit(world, actor);
      } catch (error) {
        shrinks = Math.max(shrinks, 0);
        throw error;
      }
    },
  );
  const { counterexample, errorInstance } = await run(property, { numRuns, seed: context.seed });
  if (!counterexample) return;
  const broken = brokenIn(errorInstance);
  throw broken ? retold(broken, counterexample[1]) : (errorInstance as Error);
}
