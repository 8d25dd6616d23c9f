import { parseArgs } from "node:util";
import { runContract } from "../../src/index.ts";
import { loadDocument } from "../../src/document/load.ts";
import { loadFaults } from "./load.ts";
import { tryFault, type Verdict } from "./try-fault.ts";

const usage = `Usage: pnpm --filter @rivya/contract-tests faults [NAME]... [--check NAME]
Plants faults into the mock, one after the other, and looks whether the check finds it whose job it is.`;

function line({ fault, caught, failure, milliseconds }: Verdict): string {
  const where = `${fault.job}/${fault.name}: ${fault.describes}`;
  if (caught) return `caught  ${where} (${milliseconds} ms)`;
  if (fault.missed !== undefined) return `missed  ${where}; ${fault.missed}`;
  if (!failure) return `MISSED  ${where}; everything held`;
  const { check, expected, received } = failure;
  return `MISSED  ${where}; ${check} says: expected ${expected}; received ${received}`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "string" }, help: { type: "boolean" } },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const document = await loadDocument();
const isWanted = (name: string, job: string): boolean =>
  (positionals.length === 0 || positionals.includes(name)) && (values.check ?? job) === job;
const faults = (await loadFaults()).filter(({ name, job }) => isWanted(name, job));

const verdicts: Verdict[] = [];
for (const fault of faults) {
  const verdict = await tryFault(document, fault);
  verdicts.push(verdict);
  console.log(line(verdict));
}
const jobs = [...new Set(faults.map(({ job }) => job))];
const unmodified = await runContract({ inProcess: true, spec: document, checks: jobs });
console.log(unmodified.held ? "held    the mock without a fault" : "BROKE   the mock without a fault");
const caught = verdicts.filter((verdict) => verdict.caught).length;
const surprises = verdicts.filter((verdict) => !verdict.caught && verdict.fault.missed === undefined);
console.log(`${caught} of ${verdicts.length} faults caught`);
process.exitCode = unmodified.held && surprises.length === 0 && caught >= verdicts.length * 0.95 ? 0 : 1;
