import { ContractDocument } from "../../src/document/contract-document.ts";
import type { Schema } from "../../src/document/schema.ts";
import type { Failure } from "../../src/report/outcome.ts";
import { inProcess } from "../../src/target/mock.ts";
import type { Target } from "../../src/target/target.ts";
import { mended } from "./mended.ts";
import { mutated } from "./mutated.ts";
import { nameOf, type Mutant } from "./mutant.ts";
import { openRegenerated } from "./regenerated/open.ts";
import { runUntilBroken } from "./run-until-broken.ts";

/** What became of a changed document, generated again. */
export type After = "green" | "red" | "refused";

export interface Verdict {
  readonly name: string;
  /** What broke on the mock as it is; undefined where nothing did. */
  readonly failure?: Pick<Failure, "check" | "case"> | undefined;
  /** Absent where nothing broke before. */
  readonly after?: After;
  /** What was told after generating again: by a check, or by the generator. */
  readonly told?: string;
  readonly milliseconds: number;
}

async function tried(document: ContractDocument, mutant: Mutant, open: () => Promise<Target>) {
  const target = await open();
  try {
    return await runUntilBroken(document, target, mutant);
  } finally {
    await target.close();
  }
}

async function regenerated(changed: ContractDocument, mutant: Mutant): Promise<Pick<Verdict, "after" | "told">> {
  const document = mended(changed);
  let target: Target;
  try {
    target = await openRegenerated(document.raw);
  } catch (error) {
    return { after: "refused", told: (error as Error).message.split("\n")[0]! };
  }
  const failure = await tried(document, { ...mutant, checks: mutant.again ?? mutant.checks }, async () => target);
  if (!failure) return { after: "green" };
  return {
    after: "red",
    told: `${failure.check}, ${failure.case}: expected ${failure.expected}; received ${failure.received}`,
  };
}

/** Runs the changed document against the mock as it is, and then against the one that is generated from it. */
export async function tryMutant(raw: Schema, mutant: Mutant): Promise<Verdict> {
  const began = performance.now();
  const document = new ContractDocument(mutated(raw, mutant));
  const failure = await tried(document, mutant, inProcess);
  const before = failure && { failure: { check: failure.check, case: failure.case } };
  const after = failure ? await regenerated(document, mutant) : {};
  return { name: nameOf(mutant), ...before, ...after, milliseconds: Math.round(performance.now() - began) };
}
