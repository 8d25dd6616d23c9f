import type { Case, Need, Planning } from "./checks/check.ts";
import { checks as all } from "./checks/index.ts";
import { OptionError } from "./option-error.ts";
import type { Target } from "./target/target.ts";

/** A case and, where it cannot run, why. */
export interface PlannedCase {
  readonly case: Case;
  readonly skip?: string;
}

export interface Plan {
  readonly cases: readonly PlannedCase[];
  /** The most that all cases together can cost on the target; 0 on this machine. */
  readonly maxCredits: number;
  /** The same without a limit by `budgetCredits`: of every case that is possible on the target. */
  readonly fullCredits: number;
}

export interface Choice {
  /** Operations. Default: all. */
  readonly only?: readonly string[] | undefined;
  /** Names of checks. Default: all. */
  readonly checks?: readonly string[] | undefined;
  /** Cases with exactly this title. Default: all. */
  readonly case?: string | undefined;
  /** What may be spent away from this machine. Default 0. */
  readonly budgetCredits?: number | undefined;
}

const reasons: Readonly<Record<Need, string>> = {
  control: "needs the control plane of a mock",
  manualClock: "needs a mock on a manual clock",
  fresh: "needs further mocks of its own",
  readonlyKey: "needs a read-only key: --readonly-key",
  otherKey: "needs a key of another account: --other-key",
  site: "needs the folder of the built docs site",
};

const has: Readonly<Record<Need, (target: Target, planning: Planning) => boolean>> = {
  control: ({ control }) => control !== null,
  manualClock: ({ control }) => control?.isManual ?? false,
  fresh: ({ fresh }) => fresh !== null,
  readonlyKey: ({ keys }) => keys.readonly !== undefined,
  otherKey: ({ keys }) => keys.other !== undefined,
  site: (_, { site }) => site !== undefined,
};

function known(given: readonly string[], names: readonly string[], flag: string): void {
  const wrong = given.find((name) => !names.includes(name));
  if (wrong !== undefined) throw new OptionError(`${flag} ${wrong} is unknown; there are ${names.join(", ")}`);
}

/** Every case of the chosen checks and operations. Sends nothing. @throws {OptionError} on an unknown name, and without any case. */
export function casesOf(planning: Planning, { only, checks, case: title }: Choice): { case: Case; needs: Need[] }[] {
  known(
    only ?? [],
    planning.document.operations.map((one) => one.operationId),
    "--only",
  );
  known(
    checks ?? [],
    all.map(({ name }) => name),
    "--checks",
  );
  const chosen = all.filter(({ name }) => !checks || checks.includes(name));
  if (planning.site === undefined && chosen.every(({ needs }) => needs.includes("site"))) {
    throw new OptionError(`--checks ${checks?.join(",")} ${reasons.site}, the option site of runContract`);
  }
  const cases = chosen
    .flatMap((check) =>
      [...check.cases(planning)].map((one) => ({ case: one, needs: [...check.needs, ...(one.needs ?? [])] })),
    )
    .filter(({ case: one }) => !only || (one.operationId !== null && only.includes(one.operationId)))
    .filter(({ case: one }) => title === undefined || one.title === title);
  if (cases.length === 0) throw new OptionError("no case is left of what --only, --checks and --case choose");
  return cases;
}

/** What a run will do on a target, and what it can cost there. */
export function planFor(target: Target, planning: Planning, choice: Choice): Plan {
  let left = target.isLoopback ? Infinity : (choice.budgetCredits ?? 0);
  const chosen = casesOf(planning, choice);
  const missingOf = (needs: readonly Need[]) => needs.find((need) => !has[need](target, planning));
  const possible = chosen.map(({ needs }) => missingOf(needs) === undefined);
  const cases = chosen.map(({ case: one, needs }): PlannedCase => {
    const missing = missingOf(needs);
    if (missing) return { case: one, skip: reasons[missing] };
    if (one.maxCredits > left) {
      return { case: one, skip: `may cost ${one.maxCredits} credits; --budget-credits leaves ${left}` };
    }
    left -= one.maxCredits;
    return { case: one };
  });
  const costOf = (planned: readonly PlannedCase[]): number =>
    target.isLoopback ? 0 : planned.reduce((sum, { case: one }) => sum + one.maxCredits, 0);
  return {
    cases,
    maxCredits: costOf(cases.filter(({ skip }) => skip === undefined)),
    fullCredits: costOf(cases.filter((_, at) => possible[at])),
  };
}
