import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { saveResult } from "../../src/index.ts";
import { task } from "../support/canned.ts";
import { caught } from "../support/caught.ts";
import { png } from "../support/png.ts";
import { breaks, done, picture, results, stalls } from "../support/results.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-save-"));
  path = join(folder, "kite.png");
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

test("a result stands at the path, alone", async () => {
  const { rivya } = results([picture(), picture()]);
  expect(await rivya.tasks.save(done(), path)).toEqual({ path, size: png.length });
  const other = join(folder, "other kite.png");
  expect(await saveResult(rivya, done(), pathToFileURL(other))).toEqual({ path: other, size: png.length });
  expect((await readdir(folder)).toSorted()).toEqual(["kite.png", "other kite.png"]);
  expect(new Uint8Array(await readFile(other))).toEqual(png);
});

test("what stood there before is replaced", async () => {
  await writeFile(path, "old");
  await results().rivya.tasks.save(done(), path);
  expect(new Uint8Array(await readFile(path))).toEqual(png);
});

test("a body that breaks is asked for again, from its beginning", async () => {
  const { rivya } = results([breaks, breaks, picture()], { random: () => 0.001 });
  expect(await rivya.tasks.save(done(), path)).toMatchObject({ size: png.length });
  expect(new Uint8Array(await readFile(path))).toEqual(png);
  expect(await readdir(folder)).toEqual(["kite.png"]);
});

const aborting = (): [AbortSignal, () => Response] => {
  const controller = new AbortController();
  return [controller.signal, () => (setTimeout(() => controller.abort(), 20), stalls())];
};

test.each([
  ["breaks", { name: "RivyaConnectionError", attempts: 3 }, () => ({ answers: [breaks, breaks, breaks] })],
  ["stalls", { name: "RivyaTimeoutError" }, () => ({ answers: [stalls], timeoutMs: 30, retry: false as const })],
  ["is none", { name: "RivyaResponseError" }, () => ({ answers: [picture({ status: 404 })] })],
  [
    "is aborted",
    { name: "RivyaAbortError" },
    () => {
      const [signal, answer] = aborting();
      return { answers: [answer], signal };
    },
  ],
])("a result that %s leaves nothing, and what stood there stays", async (_, expected, make) => {
  for (const old of [undefined, "old"]) {
    if (old) await writeFile(path, old);
    const { answers, ...options } = make();
    const { rivya } = results(answers, { random: () => 0.001 });
    expect(await caught(rivya.tasks.save(done(), path, options))).toMatchObject(expected);
    expect(await readdir(folder)).toEqual(old ? ["kite.png"] : []);
    expect(await readFile(path, "utf8").catch(() => undefined)).toBe(old);
  }
});

test.each([
  ["a directory", async () => folder, "name the file in it"],
  ["in a directory that is not there", async () => join(folder, "none", "kite.png"), "cannot be written"],
  ["in a file", async () => (await writeFile(path, "old"), join(path, "kite.png")), "cannot be written"],
])("a path that is %s is refused", async (_, at, told) => {
  const { rivya } = results();
  const error = await caught(rivya.tasks.save(done(), await at()));
  expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining(told) });
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a directory that appears at the path meanwhile is not written over", async () => {
  const { rivya } = results([async () => (await mkdir(path), picture())]);
  expect(await caught(rivya.tasks.save(done(), path))).toMatchObject({ name: "RivyaInputError" });
  expect(await readdir(folder)).toEqual(["kite.png"]);
});

test("a task without a result leaves nothing", async () => {
  const { rivya, requests } = results();
  const error = await caught(rivya.tasks.save(task("queued") as never, path));
  expect(error).toMatchObject({ name: "RivyaInputError" });
  expect([requests, await readdir(folder)]).toEqual([[], []]);
});

test("where there are no files it says so", async () => {
  vi.stubGlobal("process", { env: {} });
  const { rivya } = results();
  const told = { name: "RivyaInputError", message: expect.stringContaining("Node, Deno and Bun") };
  expect(await caught(rivya.tasks.save(done(), path))).toMatchObject(told);
  expect(await caught(rivya.files.upload({ file: path }))).toMatchObject(told);
});
