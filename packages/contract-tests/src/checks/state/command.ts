import type { AsyncCommand } from "fast-check";
import type { World } from "../../model/world.ts";
import type { Actor } from "./actor.ts";

export type StateCommand = AsyncCommand<World, Actor>;

/** @param told What it does, for people. */
export const command = (
  told: string,
  can: (world: Readonly<World>) => boolean,
  run: (world: World, actor: Actor) => Promise<void>,
): StateCommand => ({ check: can, run, toString: () => told });

/** One of a list, by any number. */
export const pickFrom = <Item>(items: readonly Item[], pick: number): Item => items[pick % items.length]!;
