import { Broken, brokenIn } from "./context/broken.ts";
import { Context, type Settings } from "./context/context.ts";
import { Ledger } from "./context/ledger.ts";
import { noAnswerIn } from "./context/no-answer.ts";
import { NotPossible } from "./context/not-possible.ts";
import { OverBudget } from "./context/over-budget.ts";
import type { Case } from "./checks/check.ts";
import type { PlannedCase } from "./plan.ts";
import { failureOf } from "./report/failure.ts";
import type { Outcome } from "./report/outcome.ts";
import { printable } from "./report/printable.ts";
import { Secrets } from "./reproduce/secrets.ts";

/** What a run is made with, but for what each case has of its own. */
export type RunSettings = Omit<Settings, "ledger">;

/** Whatever a case ended with, as what the service broke. A surprise of the tester's own is told as one. */
function asBroken(error: unknown, { check }: Case, context: Context): Broken {
  const broken = brokenIn(error);
  if (broken) return broken;
  const silent = noAnswerIn(error);
  if (silent) return new Broken({ check, expected: "an answer", received: silent.message, request: silent.request });
  const expected = "answers that the case can go on with";
  return new Broken({ check, expected, received: (error as Error).message, exchange: context.last });
}

async function runCase(one: Case, settings: RunSettings): Promise<Outcome> {
  const { document, target } = settings;
  const ledger = new Ledger(document, target.isLoopback ? Infinity : one.maxCredits);
  const context = new Context({ ...settings, ledger }, one.check);
  const began = performance.now();
  const outcome = (result: Outcome["result"], more: Partial<Outcome> = {}): Outcome => ({
    check: one.check,
    operationId: one.operationId,
    title: one.title,
    result,
    answers: context.answers,
    milliseconds: Math.round(performance.now() - began),
    ...more,
  });
  try {
    await one.run(context);
    return outcome("held");
  } catch (error) {
    if (error instanceof NotPossible || error instanceof OverBudget)
      return outcome("skipped", { reason: printable(new Secrets(target.keys).hide(error.message)) });
    return outcome("broke", { failure: failureOf(one, asBroken(error, one, context), settings) });
  }
}

/** Runs one case of a plan, or tells why it is skipped. Never rejects. */
export async function runPlanned({ case: one, skip }: PlannedCase, settings: RunSettings): Promise<Outcome> {
  if (skip === undefined) return runCase(one, settings);
  const { check, operationId, title } = one;
  return { check, operationId, title, result: "skipped", reason: skip, milliseconds: 0 };
}
