import { lifeMs } from "../../model/life.ts";
import type { World } from "../../model/world.ts";
import type { Actor } from "./actor.ts";
import { followFile } from "./commands/follow-file.ts";
import { followResult } from "./commands/follow-result.ts";
import { readFile } from "./commands/read-file.ts";

/** Something that does not live for ever. */
export interface End {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Holds the service to it, at any time. */
  readonly look: (world: World, actor: Actor) => Promise<void>;
}

/** Everything that was made and ends, or has ended. */
export const endsOf = ({ files, claims, tasks }: Readonly<World>): End[] => [
  ...files.map(({ owner, file }, at) => ({
    at: Date.parse(file.expires_at),
    async look(world: World, actor: Actor) {
      await readFile(owner, at).run(world, actor);
      await followFile(at).run(world, actor);
    },
  })),
  ...[...claims.values()].map(({ expiresAt, again }) => ({ at: expiresAt, look: again })),
  ...tasks
    .filter(({ seen }) => seen.result)
    .map(({ seen }, at) => ({
      at: Date.parse(seen.updated_at) + lifeMs,
      look: (world: World, actor: Actor) => followResult(at).run(world, actor),
    })),
];
