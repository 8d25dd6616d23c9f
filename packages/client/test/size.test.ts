import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const sizeLimit = fileURLToPath(new URL("../node_modules/size-limit/bin.js", import.meta.url));

interface Measured {
  readonly name: string;
  readonly size: number;
  readonly passed: boolean;
}

const configuration = new URL("../.size-limit.js", import.meta.url).href;
const { default: limits } = (await import(configuration)) as { readonly default: readonly Pick<Measured, "name">[] };

test("what is published keeps its limits, minified and gzipped", async () => {
  const outcome = await promisify(execFile)(process.execPath, [sizeLimit, "--json"], { cwd: root }).catch(
    (failed: { stdout: string }) => failed,
  );
  const measured = JSON.parse(outcome.stdout) as Measured[];
  expect(measured.map(({ name }) => name)).toEqual(limits.map(({ name }) => name));
  expect(measured.filter(({ passed }) => !passed)).toEqual([]);
});
