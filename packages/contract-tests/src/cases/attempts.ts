import type { Side } from "../covered/item.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { below } from "../document/pointer.ts";
import type { Placed } from "../document/schema.ts";
import { boundaries } from "./boundaries/index.ts";
import { valuesOfEachType } from "./boundaries/types.ts";
import { sitesOf, type Site } from "./site.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A value to send because of one keyword. */
export interface Attempt {
  readonly keyword: string;
  /** Where the keyword stands: `#/components/schemas/QwenImageRequest/properties/prompt/maxLength`. */
  readonly place: string;
  /** In which shape of the value: `happyhorse-1-0 video`. */
  readonly label: string;
  readonly side: Side;
  /** The whole value. */
  readonly value: unknown;
  /** Where in the value the keyword is broken; the place of the keyword where it is kept. */
  readonly pointer: string;
  /** Whether its refusal may point elsewhere, because the document lets nothing through at this place. Default: false. */
  readonly isHopeless?: boolean;
}

/** Where no type is asked for, each of them is right. */
function untyped({ shape, label, at, put }: Site): Attempt[] {
  const part = shape.at(-1);
  const asks = shape.some(({ schema }) => ["type", "const", "enum", "contentMediaType"].some((word) => word in schema));
  if (!part || asks) return [];
  const about = { keyword: "type", place: below(part.pointer, "type"), label, side: "inside" as const, pointer: at };
  return valuesOfEachType.map((value) => ({ ...about, value: put(value) }));
}

function attemptsAt(document: ContractDocument, site: Site): Attempt[] {
  const vocabulary = vocabularyOf(document);
  const asked = site.shape.flatMap((part) =>
    Object.entries(part.schema).flatMap(([keyword, limit]): Attempt[] => {
      const boundary = Object.hasOwn(boundaries, keyword) ? boundaries[keyword] : undefined;
      if (!boundary) return [];
      const { inside, outside } = boundary({ document, vocabulary, site, part, limit });
      const about = { keyword, place: below(part.pointer, keyword), label: site.label };
      return [
        ...inside.map((value) => ({ ...about, side: "inside" as const, value: site.put(value), pointer: site.at })),
        ...outside.map(({ value, member }) => ({
          ...about,
          side: "outside" as const,
          value: site.put(value),
          pointer: member === undefined ? site.at : below(site.at, member),
        })),
      ];
    }),
  );
  return [...asked, ...untyped(site)];
}

/** What an attempt says of itself has to be so by the document as a whole too. */
const isSo = (document: ContractDocument, pointer: string, { side, value }: Attempt): boolean =>
  (document.faults(pointer, value).length === 0) === (side === "inside");

/** What should have been right at a place where nothing is: a service that knows better still takes it. */
function hopeless(document: ContractDocument, pointer: string, { shape, label, at, base, put }: Site): Attempt[] {
  const value = put(base);
  const found = document.faults(pointer, value).flatMap((fault) => {
    const part = shape.find(({ schema }) => fault.pointer === at && fault.keyword in schema);
    return part ? [{ keyword: fault.keyword, place: below(part.pointer, fault.keyword) }] : [];
  });
  return found.slice(0, 1).map((about) => ({ ...about, label, side: "outside", value, pointer: at }));
}

/** What is tried at one place. Where nothing is right there, all is wrong for a reason that may lie elsewhere. */
function soundAt(document: ContractDocument, pointer: string, site: Site): Attempt[] {
  const attempts = attemptsAt(document, site).filter((attempt) => isSo(document, pointer, attempt));
  const isRight = document.faults(pointer, site.put(site.base)).length === 0;
  if (isRight || attempts.some(({ side }) => side === "inside")) return attempts;
  return [...hopeless(document, pointer, site), ...attempts].map((attempt) => ({ ...attempt, isHopeless: true }));
}

function unlike(attempts: readonly Attempt[]): Attempt[] {
  const found = new Map(
    attempts.map((one) => [JSON.stringify([one.label, one.place, one.side, one.pointer, one.value]), one] as const),
  );
  return [...found.values()];
}

/** Values on both sides of every keyword of a schema, as whole values; always the same. */
export const attemptsFor = (document: ContractDocument, placed: Placed): Attempt[] =>
  unlike(sitesOf(document, placed).flatMap((site) => soundAt(document, placed.pointer, site)));

/** The values that keep a schema, each at the boundary of a keyword. */
export const insides = (document: ContractDocument, placed: Placed): Attempt[] =>
  attemptsFor(document, placed).filter(({ side }) => side === "inside");

/** The values that break a keyword of a schema by a hair. */
export const outsides = (document: ContractDocument, placed: Placed): Attempt[] =>
  attemptsFor(document, placed).filter(({ side }) => side === "outside");
