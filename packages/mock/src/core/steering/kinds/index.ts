import { drop } from "./drop.ts";
import { error } from "./error.ts";
import { fail } from "./fail.ts";
import { invalid } from "./invalid.ts";
import type { EffectKind } from "./kind.ts";
import { slow } from "./slow.ts";
import { truncate } from "./truncate.ts";

/** Every effect there is. */
export const kinds: readonly EffectKind[] = [fail, slow, error, drop, truncate, invalid];
