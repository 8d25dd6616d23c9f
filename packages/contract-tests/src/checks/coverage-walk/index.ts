import { attemptsFor, type Attempt } from "../../cases/attempts.ts";
import { highestPrice } from "../../context/ledger.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import type { Operation } from "../../document/operation.ts";
import type { Case, Check } from "../check.ts";
import { strangeCases } from "./strange.ts";
import { waysTo } from "../../ways/index.ts";
import type { Way } from "../../ways/way.ts";

const name = "coverage-walk";

const titleOf = ({ name: way }: Way, { label, place, side }: Attempt): string =>
  [label, way, place.replace(/^#\/components\/(?:schemas|parameters)\//, ""), side === "inside" ? "kept" : "broken"]
    .filter(Boolean)
    .join(" ");

const caseOf = (
  document: ContractDocument,
  operation: Operation,
  way: Way,
  title: string,
  attempts: readonly Attempt[],
): Case => ({
  check: name,
  operationId: operation.operationId,
  title,
  maxCredits: attempts.reduce(
    (sum, { value }) => sum + highestPrice(document, way.request(value, "any")),
    attempts.some(({ side }) => side === "inside") ? (way.preparation ?? 0) : 0,
  ),
  run: async (context) => {
    const trial = await way.open(context);
    for (const attempt of attempts) {
      await trial(attempt);
      context.coverage.keyword(attempt.place, attempt.side);
    }
  },
});

function casesOf(document: ContractDocument, operation: Operation, way: Way): Case[] {
  const attempts = attemptsFor(document, way.placed).filter((attempt) => way.takes(attempt));
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const title = titleOf(way, attempt);
    groups.set(title, [...(groups.get(title) ?? []), attempt]);
  }
  return [
    ...strangeCases(document, name, operation, way.placed),
    ...[...groups].map(([title, group]) => caseOf(document, operation, way, title, group)),
  ];
}

/** Every keyword of every request schema, from both sides of its boundary. */
export const coverageWalk: Check = {
  name,
  describe: "every keyword of every request schema at its boundary: kept it is accepted, broken it is refused",
  needs: [],
  cases: ({ document }) =>
    document.operations.flatMap((operation) =>
      waysTo(operation, document).flatMap((way) => casesOf(document, operation, way)),
    ),
};
