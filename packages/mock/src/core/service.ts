import type { Clock } from "./clock/clock.ts";
import type { SteadyTime } from "./clock/steady-time.ts";
import type { Eras } from "./eras.ts";
import type { Hash, Hasher } from "./hash.ts";
import type { Artist } from "./media/artist.ts";
import type { Steering } from "./steering/steering.ts";
import type { Store } from "./store/store.ts";
import type { Pace } from "./timeline.ts";
import type { Tokens } from "./tokens.ts";

/** How many requests one key, or one address without a key, has in a window. */
export interface RateLimit {
  /** From 1. */
  readonly requests: number;
  /** How long a window lasts from its first request. A whole number from 1. */
  readonly seconds: number;
}

/** What every request of one mock shares. */
export interface Service {
  /** What moves the time. The time itself is told by `time`. */
  readonly clock: Clock;
  readonly time: SteadyTime;
  readonly eras: Eras;
  readonly store: Store;
  readonly tokens: Tokens;
  readonly artist: Artist;
  readonly hash: Hash;
  /** The platform's own; null where it has none. */
  readonly hasher: (() => Hasher) | null;
  /** How tasks move on, unless a scenario says otherwise. */
  readonly pace: Pace;
  readonly rateLimit: RateLimit | null;
  /** Whether browsers of any origin may call. */
  readonly cors: boolean;
  readonly steering: Steering;
}
