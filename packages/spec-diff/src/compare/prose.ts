import type { Note } from "../change.ts";
import { equal, keysOf } from "../json.ts";
import { placeOf } from "../place.ts";
import { isProse, proseName } from "../prose.ts";
import type { Pair } from "../site.ts";

const listed = new Intl.ListFormat("en", { type: "conjunction" });

/** What is written for people alone: one finding a place. */
export function compareProse({ base, head }: Pair, note: Note): void {
  const changed = keysOf(base.value, head.value).filter(
    (key) => isProse(key) && !equal(base.value[key], head.value[key]),
  );
  if (!changed.length) return;
  const names = [...new Set(changed.map(proseName))];
  note({
    kind: "prose-changed",
    level: "documentation",
    pointer: head.pointer,
    sentence: `The ${listed.format(names)} of ${placeOf(head)} changed.`,
  });
}

/** `deprecated` warns of a change to come and changes nothing yet. */
export function compareDeprecation({ base, head }: Pair, note: Note): void {
  const [was, is] = [base.value.deprecated === true, head.value.deprecated === true];
  if (was === is) return;
  note({
    kind: is ? "deprecated" : "undeprecated",
    level: "documentation",
    pointer: head.pointer,
    sentence: `${placeOf(head)} is ${is ? "now" : "no longer"} deprecated.`,
  });
}
