import type { History } from "../history.ts";
import { abortsAreHeard } from "./aborts-are-heard.ts";
import { answersAreTrue } from "./answers-are-true.ts";
import { attemptsAreCounted } from "./attempts-are-counted.ts";
import { attemptsAreLimited } from "./attempts-are-limited.ts";
import { chargedOnce } from "./charged-once.ts";
import { creditsAreConserved } from "./credits-are-conserved.ts";
import { deadlinesAreKept } from "./deadlines-are-kept.ts";
import { endsAreNamed } from "./ends-are-named.ts";
import { errorsAreTyped } from "./errors-are-typed.ts";
import { everythingSettles } from "./everything-settles.ts";
import type { Finding, Invariant } from "./invariant.ts";
import { keysAreStable } from "./keys-are-stable.ts";
import { nobodyElseIsAsked } from "./nobody-else-is-asked.ts";
import { nothingIsLeftBehind } from "./nothing-is-left-behind.ts";
import { nothingIsLost } from "./nothing-is-lost.ts";
import { onlyFailuresAreRepeated } from "./only-failures-are-repeated.ts";
import { pollingIsCalm } from "./polling-is-calm.ts";
import { retryAfterIsHonoured } from "./retry-after-is-honoured.ts";
import { retriesAreUsed } from "./retries-are-used.ts";
import { secretsAreKept } from "./secrets-are-kept.ts";
import { timeoutsAreKept } from "./timeouts-are-kept.ts";

/** Causes before their consequences: what is listed first is what to look at first. */
export const invariants = {
  keysAreStable,
  attemptsAreLimited,
  onlyFailuresAreRepeated,
  retryAfterIsHonoured,
  retriesAreUsed,
  pollingIsCalm,
  secretsAreKept,
  nobodyElseIsAsked,
  timeoutsAreKept,
  deadlinesAreKept,
  abortsAreHeard,
  everythingSettles,
  nothingIsLeftBehind,
  errorsAreTyped,
  endsAreNamed,
  attemptsAreCounted,
  answersAreTrue,
  chargedOnce,
  nothingIsLost,
  creditsAreConserved,
} satisfies Record<string, Invariant>;

export type InvariantName = keyof typeof invariants;

export interface Breach extends Finding {
  readonly invariant: InvariantName;
}

/** Every invariant that does not hold. */
export const breachesOf = (history: History): Breach[] =>
  (Object.entries(invariants) as [InvariantName, Invariant][]).flatMap(([invariant, holds]) => {
    const finding = holds(history);
    return finding ? [{ invariant, ...finding }] : [];
  });
