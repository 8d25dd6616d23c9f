import type { Case, Need } from "../checks/check.ts";
import type { RunSettings } from "../run-case.ts";
import type { Target } from "../target/target.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const flags: Partial<Readonly<Record<Need, string>>> = {
  readonlyKey: '--readonly-key "$RIVYA_READONLY_KEY"',
  otherKey: '--other-key "$RIVYA_OTHER_KEY"',
};

/** The keys that a case needs beside the first. Every mock knows its own. */
const keysFor = ({ needs = [] }: Case, { control }: Target): string[] =>
  control ? [] : needs.flatMap((need) => flags[need] ?? []);

/** The command that runs a case again, with the key in RIVYA_API_KEY and others in variables of their own. */
export function replayCommand(one: Case, { target, spec, seed, cases }: RunSettings): string {
  const where = target.isOwn ? [] : ["--base-url", target.origin, ...keysFor(one, target)];
  const document = spec === undefined ? [] : ["--spec", quoted(spec)];
  const which = one.operationId === null ? [] : ["--only", one.operationId];
  const chance = ["--seed", String(seed), "--cases", String(cases)];
  return [
    "rivya-contract",
    ...where,
    ...document,
    "--checks",
    one.check,
    ...which,
    ...chance,
    "--case",
    quoted(one.title),
  ].join(" ");
}
