import type { Clock } from "./clock/clock.ts";
import type { Artist } from "./media/artist.ts";
import type { Store } from "./store/store.ts";
import type { Pace } from "./timeline.ts";
import type { Tokens } from "./tokens.ts";

/** What every request of one mock shares. */
export interface Service {
  readonly clock: Clock;
  readonly store: Store;
  readonly tokens: Tokens;
  readonly artist: Artist;
  readonly pace: Pace;
}
