import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Verdict } from "./try-mutant.ts";

const program = fileURLToPath(new URL("batch.ts", import.meta.url));
const execArgv = ["--conditions=@rivya/source", "--disable-warning=ExperimentalWarning"];
const size = 60;

async function runBatch(names: readonly string[], onVerdict: (verdict: Verdict) => void): Promise<void> {
  const child = fork(program, { execArgv });
  let left = names.length;
  child.on("message", (verdict) => {
    left -= 1;
    onVerdict(verdict as Verdict);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  child.send([...names]);
  const code = await ended;
  if (code !== 0 || left > 0) throw new Error(`${names.at(-left) ?? "a batch"} ended the tester with ${code}`);
}

/** Tries mutants, some in each process, so many processes at a time. @throws {Error} when one ends early. */
export async function runBatches(
  names: readonly string[],
  jobs: number,
  onVerdict: (verdict: Verdict) => void,
): Promise<void> {
  const each = Math.min(size, Math.ceil(names.length / jobs));
  const batches = Array.from({ length: Math.ceil(names.length / each) }, (_, at) =>
    names.slice(at * each, (at + 1) * each),
  );
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) await runBatch(batch, onVerdict);
  };
  await Promise.all(Array.from({ length: jobs }, work));
}
