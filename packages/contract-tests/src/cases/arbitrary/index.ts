import { oneof, tuple, type Arbitrary } from "fast-check";
import type { ContractDocument } from "../../document/contract-document.ts";
import { below } from "../../document/pointer.ts";
import type { Placed } from "../../document/schema.ts";
import type { Attempt } from "../attempts.ts";
import type { Spot } from "../boundaries/boundary.ts";
import { sitesOf, type Site } from "../site.ts";
import { vocabularyOf } from "../vocabulary.ts";
import type { Carries } from "../carries.ts";
import { breaking } from "./breaking.ts";
import type { Drawing } from "./drawing.ts";
import { mixed } from "./mixed.ts";
import { valueFor } from "./values.ts";

/** Values at random for one shape of a schema. */
export interface Drawn {
  /** In which shape: `qwen-image`; empty where there is but one. */
  readonly label: string;
  /** The smallest right value. */
  readonly base: unknown;
  readonly right: Arbitrary<Attempt>;
  /** Right but for one keyword; null where there is none to break. */
  readonly wrong: Arbitrary<Attempt> | null;
}

/** Whether a drawn value is what it says: right, or wrong at its pointer. A few are not, and are not sent. */
export function isTrue(document: ContractDocument, { pointer }: Placed, attempt: Attempt): boolean {
  const faults = document.faults(pointer, attempt.value);
  return attempt.side === "inside" ? faults.length === 0 : faults.some((fault) => fault.pointer === attempt.pointer);
}

const isRootOf = (root: Site, { label }: Site): boolean =>
  root.label === "" || label === root.label || label.startsWith(`${root.label} `);

const spotsOf = (document: ContractDocument, site: Site): { keyword: string; spot: Spot }[] =>
  site.shape.flatMap((part) =>
    Object.entries(part.schema).map(([keyword, limit]) => ({
      keyword,
      spot: { document, vocabulary: vocabularyOf(document), site, part, limit },
    })),
  );

function breakingAt(drawing: Drawing, site: Site): Arbitrary<Attempt>[] {
  return spotsOf(drawing.document, site).flatMap(({ keyword, spot }) => {
    const arbitrary = breaking(keyword, spot, drawing);
    if (!arbitrary) return [];
    const about = { keyword, place: below(spot.part.pointer, keyword), label: site.label, side: "outside" as const };
    return [
      arbitrary.map(({ value, member }) => ({
        ...about,
        value: site.put(value),
        pointer: member === undefined ? site.at : below(site.at, member),
      })),
    ];
  });
}

/** Values for a schema, drawn at random, one entry for each shape that it can have. */
export function drawnFor(document: ContractDocument, { pointer, schema }: Placed, carries: Carries = "json"): Drawn[] {
  const drawing = { document, carries };
  const sites = sitesOf(document, { pointer, schema });
  return sites
    .filter(({ at }) => at === "")
    .map((root) => {
      const about = { keyword: "fuzz", place: pointer, label: root.label, side: "inside" as const, pointer: "" };
      const values = valueFor(drawing, root.shape);
      const broken = sites.filter((site) => isRootOf(root, site)).flatMap((site) => breakingAt(drawing, site));
      const wrong =
        broken.length === 0
          ? null
          : tuple(oneof(...broken), values).map(([attempt, more]) => ({
              ...attempt,
              value: mixed(attempt.value, more, attempt.pointer),
            }));
      return { label: root.label, base: root.base, right: values.map((value) => ({ ...about, value })), wrong };
    });
}
