import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { startMock } from "@rivya/mock";
import { connect } from "../../../src/node/store/sqlite.ts";
import { command, serving } from "../../helpers/command.ts";
import { dataFolder } from "./data-folder.ts";

const path = dataFolder();
const headers = { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": "application/json" };
const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });

/** A data file with some tasks in it. */
async function used(name: string): Promise<string> {
  await using mock = await startMock({ data: path(name) });
  for (let count = 0; count < 50; count += 1) {
    await fetch(`${mock.url}/api/v1/generations`, { method: "POST", headers, body });
  }
  return path(name);
}

/** Expects one line that names the file, and the file as it was. */
async function refused(file: string): Promise<string> {
  const content = () => (statSync(file).isFile() ? readFileSync(file).toString("hex") : "");
  const before = content();
  const { code, stdout, stderr } = await command("--port", "0", "--data", file).ended;
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^rivya-mock: the data file [^\n]+\n$/);
  expect(stderr).toContain(file);
  expect(content() === before).toBe(true);
  return stderr;
}

describe("refused in one line, and left as it was", () => {
  it.each([
    ["text", (file: string) => writeFileSync(file, "my diary\n".repeat(999))],
    ["a byte", (file: string) => writeFileSync(file, "x")],
    [
      "another program's database",
      (file: string) => {
        const other = connect(file);
        other.exec("PRAGMA application_id = 7; CREATE TABLE diary (day TEXT)");
        other.close();
      },
    ],
    [
      "a database without a name of its own",
      (file: string) => {
        const other = connect(file);
        other.exec("CREATE TABLE diary (day TEXT)");
        other.close();
      },
    ],
  ])("%s", async (name, make) => {
    make(path(name));
    expect(await refused(path(name))).toContain("is not one of rivya-mock");
  });

  it("a file of a later version", async () => {
    const file = await used("later.db");
    const later = connect(file);
    later.exec("PRAGMA user_version = 9");
    later.close();
    expect(await refused(file)).toContain("is of version 9, and this rivya-mock knows versions up to 1");
  });

  it.each([
    ["cut in half", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ["overwritten in its middle", (bytes: Buffer) => Buffer.from(bytes).fill(0xaa, 12_288, 20_480)],
    ["overwritten behind its header", (bytes: Buffer) => Buffer.from(bytes).fill(0, 100, 4096)],
  ])("a file that is %s", async (name, damage) => {
    const file = path(`${name}.db`);
    writeFileSync(file, damage(readFileSync(await used(`whole, to be ${name}.db`))));
    expect(await refused(file)).toContain("is damaged");
  });

  it("a damaged file with the log of a process that was killed", async () => {
    const { url, child, ended } = await serving("--data", path("victim.db"), "--quiet");
    for (let count = 0; count < 9; count += 1) {
      await fetch(`${url}/api/v1/generations`, { method: "POST", headers, body });
    }
    child.kill("SIGKILL");
    await ended;
    const file = path("victim, damaged.db");
    writeFileSync(file, readFileSync(path("victim.db")).subarray(0, 8192));
    copyFileSync(`${path("victim.db")}-wal`, `${file}-wal`);
    const log = readFileSync(`${file}-wal`);
    expect(log.length).toBeGreaterThan(0);
    const { code, stderr } = await command("--port", "0", "--data", file).ended;
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("is damaged") });
    expect(readFileSync(file)).toHaveLength(8192);
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true);
  });

  it("a folder, and a file in a folder that is not there", async () => {
    mkdirSync(path("folder"));
    expect(await refused(path("folder"))).toContain("is not a file");
    const { code, stderr } = await command("--data", path("nowhere/data.db")).ended;
    expect({ code, lines: stderr.split("\n").length }).toEqual({ code: 2, lines: 2 });
    expect(stderr).toContain("cannot be opened: unable to open database file");
  });
});

describe("one mock at a time", () => {
  it("from another process, until the first has ended", async () => {
    const file = path("shared.db");
    const first = await serving("--data", file, "--quiet");
    const second = await command("--port", "0", "--data", file).ended;
    expect(second).toEqual({
      code: 2,
      stdout: "",
      stderr: `rivya-mock: the data file ${file} is in use by another mock; stop that one, or name another\n`,
    });
    expect((await fetch(`${first.url}/api/v1/generations`, { method: "POST", headers, body })).status).toBe(202);
    first.child.kill("SIGKILL");
    await first.ended;
    expect(await (await serving("--data", file)).stop()).toMatchObject({ code: 0 });
  });

  it("from the same process, by whatever name", async () => {
    const file = path("twice.db");
    await using mock = await startMock({ data: file });
    linkSync(file, path("twice, linked.db"));
    await expect(startMock({ data: file })).rejects.toMatchObject({ name: "DataFileError" });
    await expect(startMock({ data: path("twice, linked.db") })).rejects.toThrow("is in use by another mock");
    // Still locked against others: looking at it has not given the lock back.
    expect((await command("--port", "0", "--data", file).ended).stderr).toContain("is in use by another mock");
    expect((await fetch(`${mock.url}/api/v1/models`)).status).toBe(200);
  });

  it("a port in use gives the file back", async () => {
    await using taken = await startMock();
    await expect(startMock({ data: path("given-back.db"), port: taken.port })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    await using mock = await startMock({ data: path("given-back.db") });
    expect(mock.port).toBeGreaterThan(0);
  });
});

it("an empty file, and one that never came to hold a table, are begun", async () => {
  writeFileSync(path("empty.db"), "");
  const blank = connect(path("blank.db"));
  blank.exec("PRAGMA journal_mode = WAL");
  blank.close();
  for (const name of ["empty.db", "blank.db"]) {
    const { stop } = await serving("--data", path(name), "--quiet");
    expect(await stop()).toMatchObject({ code: 0, stderr: "" });
    expect(await (await serving("--data", path(name), "--quiet")).stop()).toMatchObject({ code: 0 });
  }
});
