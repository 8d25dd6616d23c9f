import { execFileSync } from "node:child_process";
import { median } from "../median.ts";

const rounds = 15;

const program = `
import { createTaskRequest } from ${JSON.stringify(import.meta.resolve("@rivya/validator"))};
if (!createTaskRequest.is({ model: "qwen-image", prompt: "A red kite" })) process.exit(1);
`;

function time(code: string): number {
  const begin = performance.now();
  execFileSync(process.execPath, ["--input-type=module", "--eval", code]);
  return performance.now() - begin;
}

/** Milliseconds that a process which imports and asks once takes more than one that does nothing. */
export function coldStart(): number {
  const empty: number[] = [];
  const full: number[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(time(""));
    full.push(time(program));
  }
  return median(full) - median(empty);
}
