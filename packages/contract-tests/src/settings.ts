import type { Planning } from "./checks/check.ts";
import { Coverage } from "./covered/coverage.ts";
import { loadDocument } from "./document/load.ts";
import type { ContractOptions } from "./options.ts";
import type { RunSettings } from "./run-case.ts";
import type { Target } from "./target/target.ts";

/** What cases are made from. @throws {DocumentError} */
export async function planningOf({ spec, seed = 1, cases = 100, site }: ContractOptions): Promise<Planning> {
  if (typeof spec === "object") return { document: spec, seed, cases, site };
  return { document: await loadDocument(spec), spec, seed, cases, site };
}

/** What cases are run with. */
export const settingsOf = (
  planning: Planning,
  target: Target,
  { strict = target.isLoopback }: ContractOptions,
): RunSettings => ({ ...planning, target, strict, coverage: new Coverage(planning.document) });
