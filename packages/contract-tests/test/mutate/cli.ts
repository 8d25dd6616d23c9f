import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { loadDocument } from "../../src/document/load.ts";
import { equivalentBecause } from "./equivalents.ts";
import { mutants } from "./kinds/index.ts";
import { nameOf } from "./mutant.ts";
import { Tally } from "./tally.ts";
import { runBatches } from "./run-batches.ts";
import { sampled } from "./sample.ts";

const usage = `Usage: pnpm --filter @rivya/contract-tests mutate [--count N | --all] [--seed N] [--match TEXT] [--jobs N] [--equivalents]
Changes the document in one place, looks whether the tester notices on the mock as it is, generates the mock again from
the changed document, and looks again.
  --count N      how many of all changes, drawn at random. Default: 300
  --all          every change
  --seed N       which of them. Default: 1
  --match TEXT   only changes with this text in their names
  --jobs N       how many at a time. Default: 2, or 1 on one core
  --equivalents  lists the changes that no answer can show, and ends`;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "300" },
    all: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    match: { type: "string", default: "" },
    jobs: { type: "string", default: String(Math.min(2, availableParallelism())) },
    equivalents: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const every = mutants((await loadDocument()).raw).filter((mutant) => nameOf(mutant).includes(values.match));
const equivalents = every.filter((mutant) => equivalentBecause(mutant) !== undefined);
if (values.equivalents) {
  for (const mutant of equivalents) console.log(`${nameOf(mutant)}: ${equivalentBecause(mutant)}`);
  process.exit(0);
}
const visible = every.filter((mutant) => equivalentBecause(mutant) === undefined);
const chosen = values.all ? visible : sampled(visible, Number(values.count), Number(values.seed));
const tally = new Tally(chosen);
await runBatches(chosen.map(nameOf), Number(values.jobs), (verdict) => console.log(tally.add(verdict)));
for (const line of tally.summary()) console.log(line);
console.log(`${equivalents.length} more that no answer can show: --equivalents lists them`);
console.log(`${tally.caught} of ${chosen.length} changes caught`);
process.exitCode = tally.isGood ? 0 : 1;
