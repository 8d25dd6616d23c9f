import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const spec = fileURLToPath(new URL("..", import.meta.url));
const readme = await readFile(join(spec, "README.md"), "utf8");
const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code!);
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const run = async (...args: string[]) => (await promisify(execFile)(process.execPath, args, { cwd: spec })).stdout;

let folder: string;

beforeAll(async () => {
  // In the package, so that it finds itself by its name; hidden, so that nothing else picks it up.
  folder = await mkdtemp(join(spec, "test/.readme-"));
  await Promise.all(snippets.map((code, at) => writeFile(join(folder, `${at}.ts`), code)));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"] }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("every example compiles", async () => {
  expect(snippets.length).toBeGreaterThan(0);
  expect(await run(tsc, "--project", folder)).toBe("");
});

test.for(snippets.map((code, at) => [at, code] as const))("example %i prints what it says", async ([at, code]) => {
  const promised = [...code.matchAll(/^console\.log\(.*\/\/ (.*)$/gm)].map(([, line]) => line);
  const output = await run("--conditions=@rivya/source", join(folder, `${at}.ts`));
  expect(output.split("\n").slice(0, -1)).toEqual(promised);
});
