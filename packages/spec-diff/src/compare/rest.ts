import type { Note } from "../change.ts";
import { equal, keysOf } from "../json.ts";
import { placeOf } from "../place.ts";
import { isProse } from "../prose.ts";
import { below, type Pair } from "../site.ts";
import { isFact } from "./facts.ts";

/** Members that no rule knows are never passed over in silence: a change of one counts as breaking. */
export function compareRest({ base, head }: Pair, known: readonly string[], note: Note): void {
  for (const key of keysOf(base.value, head.value)) {
    if (known.includes(key) || isProse(key) || isFact(key) || equal(base.value[key], head.value[key])) continue;
    note({
      kind: "unknown-changed",
      level: "breaking",
      pointer: below(head.pointer, key),
      sentence: `\`${key}\` of ${placeOf(head)} changed, of which no rule says what it means; it counts as breaking.`,
    });
  }
}
