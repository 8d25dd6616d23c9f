import type { Level, Note } from "../change.ts";
import { equal, isObject, keysOf, list, record, without } from "../json.ts";
import { placeOf, quote, quoteAll } from "../place.ts";
import { isProse } from "../prose.ts";
import { below, type Pair, type Site } from "../site.ts";

// What the models list repeats of the schemas beside it is told where it stands in those.
const derived = /\/listing\/(?:params|max_prompt_length|display_name)$/;

const limits = new Set(["max_files", "max_bytes", "x-rivya-max-bytes"]);

/** Whether a number that must not be passed became smaller, or is new. */
const isTighter = (was: unknown, is: unknown): boolean =>
  typeof is === "number" && (typeof was !== "number" || is < was);

/** What a caller may rely on in `x-rivya-...`; whatever is not named here may change without breaking anybody. */
function levelOf({ was, is, path }: Facts): Level {
  const key = path.slice(path.lastIndexOf("/") + 1);
  if (isProse(key)) return "documentation";
  if (limits.has(key)) return isTighter(was, is) ? "breaking" : "compatible";
  if (key === "api_status") return is === "available" ? "compatible" : "breaking";
  if (path.startsWith("/x-rivya-error-codes/")) return key === "status" ? "breaking" : "compatible";
  if (path.startsWith("/x-rivya-mime-aliases/")) return was === undefined ? "compatible" : "breaking";
  return isObject(was) ? "breaking" : "compatible";
}

interface Facts {
  readonly was: unknown;
  readonly is: unknown;
  readonly path: string;
  /** The pointer of the list that holds it, where it was found by its kind. */
  readonly within?: string;
}

function compareLists({ was, is, path, within }: Facts, site: Site, note: Note): void {
  const [gone, added] = [without(list(was), list(is)), without(list(is), list(was))];
  const pointer = within ?? site.pointer + path;
  const what = `\`${path.slice(1)}\` of ${placeOf(site)}`;
  if (gone.length) {
    const level =
      /\/(?:outputs|rule|notices)$/.test(path) || path === "/x-rivya-error-codes" ? "compatible" : "breaking";
    note({ kind: "fact-removed", level, pointer, sentence: `${what} no longer has ${quoteAll(gone)}.` });
  }
  if (added.length) {
    note({ kind: "fact-added", level: "compatible", pointer, sentence: `${what} now has ${quoteAll(added)}.` });
  }
  if (!gone.length && !added.length) {
    note({ kind: "order-changed", level: "documentation", pointer, sentence: `${what} is in another order.` });
  }
}

function compareFacts(facts: Facts, site: Site, note: Note): void {
  const { path } = facts;
  const [was, is] = [byKind(facts.was), byKind(facts.is)];
  const isByKind = was !== facts.was || is !== facts.is;
  const within = facts.within ?? (isByKind ? site.pointer + path : undefined);
  if (equal(was, is) || derived.test(path)) return;
  if (Array.isArray(was) && Array.isArray(is)) return compareLists(facts, site, note);
  if (isObject(was) && isObject(is)) {
    for (const key of keysOf(was, is)) {
      compareFacts({ was: was[key], is: is[key], path: below(path, key), ...(within && { within }) }, site, note);
    }
    return;
  }
  const sentence = `\`${path.slice(1)}\` of ${placeOf(site)} is ${is === undefined ? "gone" : quote(is)}${was === undefined ? ", which is new" : `; it was ${quote(was)}`}.`;
  note({ kind: "fact-changed", level: levelOf(facts), pointer: within ?? site.pointer + path, sentence });
}

/** Limits stand in a list, one for each kind: told by the kind, not by their place. */
function byKind(value: unknown): unknown {
  const kinds = list(value).map((one) => record(one).kind);
  if (!kinds.length || kinds.some((kind) => typeof kind !== "string")) return value;
  return Object.fromEntries(list(value).map((one, at) => [kinds[at], one]));
}

export const isFact = (keyword: string): boolean => keyword.startsWith("x-") && !isProse(keyword);

/** The `x-...` members of a place, as data. */
export function compareExtensions({ base, head }: Pair, note: Note): void {
  for (const key of keysOf(base.value, head.value).filter(isFact)) {
    compareFacts({ was: base.value[key], is: head.value[key], path: below("", key) }, head, note);
  }
}
