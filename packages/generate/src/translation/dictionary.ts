import { query, type JSONValue } from "json-p3";
import { aimless, stale, type Fault } from "./fault.ts";
import type { Overlay } from "./overlay.ts";
import { textsOf, type Text } from "./texts.ts";

/** What each text is in the other language; the English where it has no translation. */
export type Dictionary = ReadonlyMap<string, string>;

export interface Fields {
  readonly [member: string]: unknown;
}

/** A part of the document, and the same in the other language. */
export interface Part {
  readonly at: readonly string[];
  readonly english: Fields;
  readonly hindi: Fields;
}

export const keyOf = ({ at, member }: Pick<Text, "at" | "member">): string => JSON.stringify([...at, member]);

// How a text is folded into lines is not what it says.
const words = (text: string) => text.trim().replaceAll(/\s+/g, " ");

/** What an overlay translates. A stale text stays English, and is a fault, as is an action that meets nothing. */
export function fromOverlay(
  { actions }: Overlay,
  document: Fields,
  texts: Dictionary,
): { dictionary: Dictionary; faults: readonly Fault[] } {
  const dictionary = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { target, update, "x-rivya-of": of } of actions) {
    const places = query(target, document as JSONValue).nodes.map(({ location }) => location.map(String));
    for (const [member, hindi] of Object.entries(update)) {
      const found = places.filter((at) => texts.has(keyOf({ at, member })));
      if (found.length === 0) faults.push(aimless(target, member));
      for (const at of found) {
        const key = keyOf({ at, member });
        const text = texts.get(key)!;
        const isFresh = words(text) === words(of[member]!);
        if (!isFresh) faults.push(stale({ at, member, text }, of[member]!));
        dictionary.set(key, isFresh ? hindi : text);
      }
    }
  }
  return { dictionary, faults };
}

/** What another version of a part says. Titles are names, the same in every language. */
export function fromPart({ at, english, hindi }: Part): Dictionary {
  const others = new Map(textsOf(hindi, at).map((text) => [keyOf(text), text.text]));
  return new Map(textsOf(english, at).map((text) => [keyOf(text), others.get(keyOf(text)) ?? text.text]));
}
