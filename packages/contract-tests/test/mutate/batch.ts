import { once } from "node:events";
import { loadDocument } from "../../src/document/load.ts";
import { mutants } from "./kinds/index.ts";
import { nameOf } from "./mutant.ts";
import { tryMutant } from "./try-mutant.ts";

// Modules that were imported stay in memory: each process tries some mutants, and ends.
const [names] = (await once(process, "message")) as [readonly string[]];
const { raw } = await loadDocument();
const known = new Map(mutants(raw).map((mutant) => [nameOf(mutant), mutant]));
for (const name of names) {
  const verdict = await tryMutant(raw, known.get(name)!);
  // Where whoever asked is gone, nobody hears of the others.
  if (!process.connected) break;
  process.send!(verdict);
}
if (process.connected) process.disconnect();
