import { asyncProperty, check as tryAll, pre, type Arbitrary } from "fast-check";
import type { Attempt } from "../../cases/attempts.ts";
import { drawnFor, isTrue, type Drawn } from "../../cases/arbitrary/index.ts";
import { highestPrice } from "../../context/ledger.ts";
import { NotPossible } from "../../context/not-possible.ts";
import { answerTo, type Operation } from "../../document/operation.ts";
import { waysTo } from "../../ways/index.ts";
import type { Way } from "../../ways/way.ts";
import type { Case, Check, Planning } from "../check.ts";

const name = "fuzz";

interface Trial {
  readonly title: string;
  readonly attempts: Arbitrary<Attempt>;
  /** The most that one of them can cost. */
  readonly price: number;
  /** The most that is spent before the first of them. */
  readonly preparation?: number | undefined;
}

function trialsOf(
  { document }: Planning,
  operation: Operation,
  way: Way,
  { label, base, right, wrong }: Drawn,
): Trial[] {
  const what = [label, way.name].filter(Boolean).join(" ") || "a request";
  const price = highestPrice(document, way.request(base, "any"));
  const anyPrice = price === 0 ? 0 : Math.max(...document.prices.values());
  const refuses = answerTo(operation, 400) !== undefined;
  return [
    { title: `${what} at random is accepted`, attempts: right, price, preparation: way.preparation },
    ...(refuses && wrong
      ? [{ title: `${what} at random with one fault is refused`, attempts: wrong, price: anyPrice }]
      : []),
  ];
}

const caseOf = ({ seed, cases }: Planning, { operationId }: Operation, way: Way, trial: Trial): Case => ({
  check: name,
  operationId,
  title: trial.title,
  maxCredits: cases * trial.price + (trial.preparation ?? 0),
  run: async (context) => {
    const send = await way.open(context);
    const property = asyncProperty(trial.attempts, async (attempt) => {
      pre(way.takes(attempt) && isTrue(context.document, way.placed, attempt));
      await send(attempt);
    });
    // Shrinking asks again and again: only where asking costs nothing.
    const details = await tryAll(property, { seed, numRuns: cases, endOnFailure: !context.target.isLoopback });
    if (details.errorInstance) throw details.errorInstance;
    if (details.failed) throw new NotPossible("nearly no value can be drawn that the schema lets through");
  },
});

/** Requests at random: right ones, and such as have one fault. */
export const fuzz: Check = {
  name,
  describe: "requests drawn at random from the schemas, right ones and such with one fault; what breaks is made small",
  needs: [],
  cases: (planning) =>
    planning.document.operations.flatMap((operation) =>
      waysTo(operation, planning.document).flatMap((way) =>
        drawnFor(planning.document, way.placed, way.carries)
          .flatMap((drawn) => trialsOf(planning, operation, way, drawn))
          .map((trial) => caseOf(planning, operation, way, trial)),
      ),
    ),
};
