import { spawn, type ChildProcess } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyRepository } from "../src/copy.ts";

const made = new URL("./add-a-model/made-up-2.yaml", import.meta.url);
let copy: string;
let watching: ChildProcess;
let printed = "";
const output = new EventEmitter();

/** Waits until something more is printed that fits, and answers with what it caught; `from` is where to look on. */
async function heard(pattern: RegExp, from = 0): Promise<{ caught: string; end: number }> {
  for (;;) {
    const found = pattern.exec(printed.slice(from));
    if (found) return { caught: found[1] ?? "", end: from + found.index + found[0].length };
    if (watching.exitCode !== null) throw new Error(`watch ended:\n${printed}`);
    await once(output, "grew");
  }
}

const take = (chunk: string) => {
  printed += chunk;
  output.emit("grew");
};

beforeAll(() => {
  copy = copyRepository();
  // Astro serves no pages where it takes itself for a test.
  const { VITEST: _, ...env } = process.env;
  watching = spawn(process.execPath, ["packages/generate/src/watch/cli.ts", "--port", "0", "--docs-port", "0"], {
    cwd: copy,
    env: { ...env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  watching.stdout!.setEncoding("utf8").on("data", take);
  watching.stderr!.setEncoding("utf8").on("data", take);
  watching.on("exit", () => take(""));
}, 60_000);

afterAll(async () => {
  if (watching.exitCode === null) {
    watching.kill();
    await once(watching, "exit");
  }
  rmSync(copy, { recursive: true, force: true });
});

const models = async (mock: string) => {
  const { data } = (await (await fetch(`${mock}/api/v1/models`)).json()) as { data: { id: string }[] };
  return data.map((model) => model.id);
};
const listening = /rivya-mock listening on (\S+)/;
const read = (path: string) => readFileSync(join(copy, path), "utf8");

let mock: string;
let docs: string;
let seen = 0;

test("it starts with what the document says, a mock and the docs", { timeout: 120_000 }, async () => {
  await heard(/generated in (\d+) ms: nothing changed/);
  mock = (await heard(listening)).caught;
  expect(await models(mock)).not.toContain("made-up-2");
  const { caught, end } = await heard(/docs on (\S+)/);
  [docs, seen] = [caught, end];
  expect((await fetch(`${docs}models/qwen-image/`)).status).toBe(200);
  expect((await fetch(`${docs}models/made-up-2/`)).status).toBe(404);
});

test("a model that is saved is in types, validator, mock and docs", { timeout: 120_000 }, async () => {
  cpSync(made, join(copy, "spec/models/made-up-2.yaml"));
  const generated = await heard(/generated in (\d+) ms: \d+ files/, seen);
  expect(Number(generated.caught)).toBeLessThan(10_000);
  expect(read("spec/src/generated/types.gen.ts")).toContain('"made-up-2": MadeUp2Request;');
  expect(existsSync(join(copy, "packages/validator/src/generated/made-up2-request.gen.ts"))).toBe(true);
  expect(read("spec/generated/api.txt")).toContain('  params.hour: "dawn" | "noon" | "dusk"');
  const restarted = await heard(listening, generated.end);
  [mock, seen] = [restarted.caught, restarted.end];
  expect(await models(mock)).toContain("made-up-2");
  // The docs see by themselves what was generated.
  await expect.poll(async () => (await fetch(`${docs}models/made-up-2/`)).status, { timeout: 60_000 }).toBe(200);
});

test("what cannot be generated is said, and the mock runs on", { timeout: 120_000 }, async () => {
  writeFileSync(join(copy, "spec/models/made-up-2.yaml"), "title: [");
  seen = (await heard(/not generated: .*made-up-2\.yaml/, seen)).end;
  expect(await models(mock)).toContain("made-up-2");
  cpSync(made, join(copy, "spec/models/made-up-2.yaml"));
  await heard(/generated in \d+ ms: nothing changed/, seen);
});

test("it ends with all that it started", { timeout: 60_000 }, async () => {
  watching.kill();
  const [code] = (await once(watching, "exit")) as [number | null];
  expect(code).toBe(0);
  await expect(fetch(mock)).rejects.toThrow("fetch failed");
  await expect(fetch(docs)).rejects.toThrow("fetch failed");
});
