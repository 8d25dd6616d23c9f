import { execFile } from "node:child_process";
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { saveResult } from "../../src/index.ts";
import { task } from "../support/canned.ts";
import { caught } from "../support/caught.ts";
import { png } from "../support/png.ts";
import { rawServer } from "../support/raw-server.ts";
import { breaks, done, emptyPicture, picture, results, stalls } from "../support/results.ts";

let folder: string;
let path: string;
let link: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-save-"));
  path = join(folder, "kite.png");
  link = join(folder, "link.png");
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

test.each([
  ["nothing", undefined],
  ["empty", ""],
  ["a number", 5],
  ["a URL of the web", new URL("https://rivya.test/kite.png")],
  ["none that can be", join("a\0b", "kite.png")],
])("from JavaScript, a path that is %s is refused before anything is fetched", async (_, at) => {
  const { rivya, requests } = results();
  expect(await caught(rivya.tasks.save(done(), at as string))).toMatchObject({ name: "RivyaInputError" });
  expect(requests).toEqual([]);
});

test("where nothing can be written, nothing is fetched", async () => {
  const { rivya, requests } = results();
  await caught(rivya.tasks.save(done(), join(folder, "none", "kite.png")));
  expect(requests).toEqual([]);
});

test("what is no regular file is left alone", async () => {
  const fifo = join(folder, "fifo.png");
  await promisify(execFile)("mkfifo", [fifo]);
  const { rivya, requests } = results();
  const error = await caught(rivya.tasks.save(done(), fifo));
  expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining("no regular file") });
  expect((await lstat(fifo)).isFIFO()).toBe(true);
  expect([requests, await readdir(folder)]).toEqual([[], ["fifo.png"]]);
});

describe("a symbolic link", () => {
  test("stays, and what it leads to is replaced", async () => {
    await mkdir(join(folder, "elsewhere"));
    const target = join(folder, "elsewhere", "kite.png");
    await writeFile(target, "old");
    await symlink(target, link);
    expect(await results().rivya.tasks.save(done(), link)).toMatchObject({ path: link });
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(new Uint8Array(await readFile(target))).toEqual(png);
    expect(await readdir(join(folder, "elsewhere"))).toEqual(["kite.png"]);
  });

  test("that leads nowhere is refused", async () => {
    await symlink(path, link);
    const error = await caught(results().rivya.tasks.save(done(), link));
    expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining("leads nowhere") });
    expect(await readdir(folder)).toEqual(["link.png"]);
  });
});

test.each([0o600, 0o444, 0o664])("the mode of what is replaced is kept", async (mode) => {
  await writeFile(path, "old");
  await chmod(path, mode);
  await results().rivya.tasks.save(done(), path);
  expect((await lstat(path)).mode & 0o777).toBe(mode);
  expect(new Uint8Array(await readFile(path))).toEqual(png);
});

test("a name may be as long as names can be", async () => {
  const long = join(folder, `${"k".repeat(251)}.png`);
  expect(await results().rivya.tasks.save(done(), long)).toMatchObject({ size: png.length });
});

test("an answer without a byte leaves nothing", async () => {
  const { rivya } = results([emptyPicture()]);
  expect(await caught(rivya.tasks.save(done(), path))).toMatchObject({ name: "RivyaResponseError" });
  expect(await readdir(folder)).toEqual([]);
});

test("when the disk refuses what has come the connection ends", async () => {
  let closed = false;
  await using server = await rawServer((request, response) => {
    request.socket.once("close", () => (closed = true));
    // Where it has begun to write there is now a file, in which no other can be opened.
    void rm(folder, { recursive: true })
      .then(() => writeFile(folder, ""))
      .then(() => response.writeHead(200, { "content-type": "image/png" }).write(png));
  });
  const gone = server.rivya.tasks.save(done(`${server.baseUrl}/0.png`), path, { timeoutMs: 5000, retry: false });
  expect(await caught(gone)).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining("written") });
  await expect.poll(() => closed).toBe(true);
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
