import { isKnown } from "../../cases/boundaries/index.ts";
import { sitesOf } from "../../cases/site.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import { below } from "../../document/pointer.ts";
import type { Operation } from "../../document/operation.ts";
import type { Placed } from "../../document/schema.ts";
import type { Case } from "../check.ts";

/** Where keywords stand that the tester has no values for. */
export const strangePlaces = (document: ContractDocument, placed: Placed): string[] => [
  ...new Set(
    sitesOf(document, placed).flatMap(({ shape }) =>
      shape.flatMap(({ schema, pointer }) =>
        Object.keys(schema)
          .filter((keyword) => !isKnown(keyword))
          .map((keyword) => below(pointer, keyword)),
      ),
    ),
  ),
];

/** One case for each such keyword, that always breaks: what is not tried must not look as if it held. */
export const strangeCases = (
  document: ContractDocument,
  check: string,
  { operationId }: Operation,
  placed: Placed,
): Case[] =>
  strangePlaces(document, placed).map((place) => ({
    check,
    operationId,
    title: `${place.replace(/^#\/components\//, "")} can be tried`,
    maxCredits: 0,
    run: async (context) =>
      context.broke({
        keyword: place.slice(place.lastIndexOf("/") + 1),
        pointer: place,
        expected: "a keyword that the tester has values for",
        received: "one that it does not know; add it to cases/boundaries",
      }),
  }));
