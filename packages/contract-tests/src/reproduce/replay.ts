import type { Case } from "../checks/check.ts";
import type { RunSettings } from "../run-case.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The command that runs a case again, with the key in RIVYA_API_KEY. */
export function replayCommand(one: Case, { target, seed, cases }: RunSettings): string {
  const where = target.isOwn ? [] : ["--base-url", target.origin];
  const which = one.operationId === null ? [] : ["--only", one.operationId];
  const chance = ["--seed", String(seed), "--cases", String(cases)];
  return ["rivya-contract", ...where, "--checks", one.check, ...which, ...chance, "--case", quoted(one.title)].join(
    " ",
  );
}
