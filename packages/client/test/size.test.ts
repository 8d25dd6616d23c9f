import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
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

interface Limit extends Pick<Measured, "name"> {
  readonly limit: string;
}

const configuration = new URL("../.size-limit.js", import.meta.url).href;
const { default: limits } = (await import(configuration)) as { readonly default: readonly Limit[] };

test("what is published keeps its limits, minified and gzipped", async () => {
  const outcome = await promisify(execFile)(process.execPath, [sizeLimit, "--json"], { cwd: root }).catch(
    (failed: { stdout: string }) => failed,
  );
  const measured = JSON.parse(outcome.stdout) as Measured[];
  expect(measured.map(({ name }) => name)).toEqual(limits.map(({ name }) => name));
  expect(measured.filter(({ passed }) => !passed)).toEqual([]);
});

test("the README says both sizes of tasks and files: at once, and with what is loaded later", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const both = limits.filter(({ name }) => name.startsWith("tasks and files"));
  expect(both).toHaveLength(2);
  for (const { limit } of both) expect(readme).toContain(limit);
});
