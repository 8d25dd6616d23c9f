import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { plants } from "./planted/index.ts";
import { report } from "./report.ts";
import { findPlant, firstBreach, seedsInTests } from "./seeds.ts";
import { simulate } from "./simulate-seed.ts";

const usage = `Client and mock on one virtual clock, with every fault that a network has.

  simulate --seeds 100000 [--seed 1]   so many seeds, from the first on
  simulate --seed 7                    one seed, line by line
  simulate --bugs                      in which seed each planted bug is found`;

const options = {
  seed: { type: "string" },
  seeds: { type: "string" },
  bugs: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

function whole(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new RangeError(`--${name} must be a whole number from 1 up, not ${JSON.stringify(text)}`);
}

async function one(seed: number): Promise<void> {
  const outcome = await simulate(seed);
  console.log(outcome.trace.lines.join("\n"));
  console.log(`\nseed ${seed}, trace ${outcome.trace.hash()}`);
  if (outcome.breaches.length === 0) return;
  console.error(`\n${report(outcome)}`);
  process.exitCode = 1;
}

async function many(from: number, count: number): Promise<void> {
  const hash = createHash("sha256");
  let done = 0;
  const start = performance.now();
  const broken = await firstBreach({ from, count }, ({ trace }) => {
    hash.update(trace.hash());
    done += 1;
    if (done % 1000 === 0)
      console.log(`${done} of ${count} seeds, ${Math.round((performance.now() - start) / 1000)} s`);
  });
  if (broken === null) return console.log(`${count} seeds from ${from}: nothing broken, traces ${hash.digest("hex")}`);
  console.error(broken);
  process.exitCode = 1;
}

async function bugs(): Promise<void> {
  for (const plant of plants) {
    const found = await findPlant(plant);
    console.log(`${plant.bug}: ${found ? `seed ${found.seed}, ${plant.foundBy}: ${found.what}` : "not found"}`);
    if (!found) process.exitCode = 1;
  }
}

function begin(): Promise<void> {
  const { values } = parseArgs({ options });
  if (values.help) return Promise.resolve(console.log(usage));
  if (values.bugs) return bugs();
  const from = whole("seed", values.seed ?? "1");
  if (values.seed !== undefined && values.seeds === undefined) return one(from);
  return many(from, whole("seeds", values.seeds ?? String(seedsInTests)));
}

try {
  await begin();
} catch (error) {
  const isUsage = error instanceof RangeError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  if (!isUsage) throw error;
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
