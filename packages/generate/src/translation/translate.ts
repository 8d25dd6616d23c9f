import { fromOverlay, fromPart, keyOf, type Fields, type Part } from "./dictionary.ts";
import { missing, type Fault } from "./fault.ts";
import type { Overlay } from "./overlay.ts";
import { textsOf } from "./texts.ts";

/** Beside a text that is still English. */
export const untranslated = "x-rivya-untranslated";

export interface Translated<Document> {
  readonly document: Document;
  readonly faults: readonly Fault[];
}

type Tree = { [member: string]: unknown };

const objectAt = (tree: Tree, at: readonly string[]): Tree => at.reduce((found, step) => found[step] as Tree, tree);

/**
 * The document with its texts in another language: those that `parts` have from there, all others from the overlay. A
 * text without a translation stays English and is marked; outside the parts it is a fault.
 */
export function translate<Document extends object>(
  document: Document,
  overlay: Overlay,
  parts: readonly Part[],
): Translated<Document> {
  const translated = structuredClone(document);
  const texts = textsOf(document as Fields);
  const english = new Map(texts.map((text) => [keyOf(text), text.text]));
  const said = fromOverlay(overlay, document as Fields, english);
  const dictionary = new Map([...said.dictionary, ...parts.flatMap((part) => [...fromPart(part)])]);
  const faults = [...said.faults];
  for (const text of texts) {
    const hindi = dictionary.get(keyOf(text));
    const object = objectAt(translated as Tree, text.at);
    if (hindi === undefined) faults.push(missing(text));
    if (hindi !== undefined && hindi !== text.text) object[text.member] = hindi;
    else if (text.member !== "title") object[untranslated] = true;
  }
  return { document: translated, faults };
}
