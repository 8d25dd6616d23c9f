import type { Case, Check, Planning } from "../check.ts";
import { refusals } from "./refusals.ts";
import { retries } from "./retries.ts";
import { runs } from "./runs.ts";
import { successes } from "./successes.ts";

const name = "client";

type Trials = (planning: Planning) => readonly Omit<Case, "check">[];
const all: readonly Trials[] = [successes, refusals, retries, runs];

/** `@rivya/client` against what is on its wire. */
export const client: Check = {
  name,
  describe: "what @rivya/client sends, returns and throws equals what was on the wire, for every operation and error",
  needs: [],
  cases: (planning) => all.flatMap((trials) => trials(planning).map((one) => ({ ...one, check: name }))),
};
