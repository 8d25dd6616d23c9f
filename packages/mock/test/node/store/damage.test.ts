import { execFile } from "node:child_process";
import { chmodSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { startMock } from "@rivya/mock";
import { connect } from "../../../src/node/store/sqlite.ts";
import { command, serving, servingWithin } from "../../helpers/command.ts";
import { dataFolder } from "./data-folder.ts";

const path = dataFolder();
const headers = { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": "application/json" };
const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });
const create = (url: string) => fetch(`${url}/api/v1/generations`, { method: "POST", headers, body });

/** A data file with one task, and another key. */
async function used(name: string): Promise<string> {
  await using mock = await startMock({ data: path(name) });
  await create(mock.url);
  await fetch(`${mock.url}/__mock/keys`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ key: "rvya_sk_another" }),
  });
  return path(name);
}

const filesBeside = (file: string) => readdirSync(dirname(file)).toSorted();

describe("a file that SQLite finds sound, and the mock could not go on from, is refused and left alone", () => {
  it.each([
    ["a table that is missing", "DROP TABLE claims"],
    ["a column that is missing", "ALTER TABLE tasks DROP COLUMN record"],
    ["a task that is no JSON", "UPDATE tasks SET record = 'nope'"],
    ["a key that is no JSON", "UPDATE keys SET record = 'nope'"],
    ["no version", "PRAGMA user_version = 0"],
    ["another table", "CREATE TABLE diary (day TEXT)"],
  ])("%s", async (name, damage) => {
    const file = await used(`${name}.db`);
    const connection = connect(file);
    connection.exec(damage);
    connection.close();
    const before = { bytes: readFileSync(file).toString("hex"), files: filesBeside(file) };
    const { code, stdout, stderr } = await command("--port", "0", "--data", file).ended;
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: `rivya-mock: the data file ${file} is damaged; put a copy of it in its place, or name another file\n`,
    });
    expect(readFileSync(file).toString("hex") === before.bytes).toBe(true);
    expect(filesBeside(file)).toEqual(before.files);
  });
});

it("a log that SQLite would drop without a word is refused, and stays", async () => {
  const file = path("log.db");
  const { url, child, ended } = await serving("--data", file, "--quiet");
  await create(url);
  child.kill("SIGKILL");
  await ended;
  const log = readFileSync(`${file}-wal`);
  for (const damaged of [Buffer.from(log).fill(0xaa, 0, 64), Buffer.from(log).fill(0xaa, 8, 16)]) {
    writeFileSync(`${file}-wal`, damaged);
    const { code, stderr } = await command("--port", "0", "--data", file).ended;
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`damaged log, ${file}-wal`) });
    expect(readFileSync(`${file}-wal`).equals(damaged)).toBe(true);
  }
  writeFileSync(`${file}-wal`, log);
  const again = await serving("--data", file, "--quiet");
  const state = (await (await fetch(`${again.url}/__mock/state`)).json()) as { tasks: unknown[] };
  expect(state.tasks).toHaveLength(1);
  await again.stop();
});

it("SQLite's own names for files mean files of that name", async () => {
  const foreign = connect(path("foreign.db"));
  foreign.exec("CREATE TABLE diary (day TEXT)");
  foreign.close();
  const before = readFileSync(path("foreign.db")).toString("hex");
  for (const name of [`file:${path("foreign.db")}`, `file:${path("foreign.db")}?mode=memory`]) {
    expect((await command("--port", "0", "--data", name).ended).code).toBe(2);
  }
  expect(readFileSync(path("foreign.db")).toString("hex") === before).toBe(true);
  const { code, stderr } = await command("--data", "").ended;
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'rivya-mock: --data must be a path, such as mock.db; received ""\n',
  });
  await expect(startMock({ data: "" })).rejects.toMatchObject({ name: "DataFileError" });
});

it("a file that may not be written is refused for that, and stays", async () => {
  const file = await used("read-only.db");
  chmodSync(dirname(file), 0o755);
  chmodSync(file, 0o444);
  const before = readFileSync(file).toString("hex");
  const program = fileURLToPath(new URL("../../programs/open-as-stranger.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=@rivya/source", program, file]);
  expect(stdout).toBe(`the data file ${file} cannot be written; give this user the right to write it and its folder\n`);
  expect(readFileSync(file).toString("hex") === before).toBe(true);
});

it("a mock whose disk is full goes on, loses nothing, and ends as asked", async () => {
  const file = path("full.db");
  // No file may become larger than 300 blocks: writing fails as on a full disk.
  const { url, stop } = await servingWithin("trap '' XFSZ; ulimit -f 300", "--data", file, "--quiet");
  let accepted = 0;
  while ((await create(url)).status === 202) accepted += 1;
  expect((await create(url)).status).toBe(500);
  expect(await stop()).toMatchObject({ code: 0 });
  const again = await serving("--data", file, "--quiet");
  const state = (await (await fetch(`${again.url}/__mock/state`)).json()) as {
    accounts: { account: string; balance: number }[];
  };
  const { balance } = state.accounts.find(({ account }) => account === "default")!;
  expect(balance).toBe(1000 - 4 * accepted);
  await again.stop();
});

it("a clock that was turned stands there after a kill", async () => {
  const file = path("turned.db");
  const first = await serving("--data", file, "--quiet", "--clock", "manual");
  const { id } = (await (await create(first.url)).json()) as { id: string };
  await fetch(`${first.url}/__mock/clock/advance`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ms: 30_000 }),
  });
  first.child.kill("SIGKILL");
  await first.ended;
  const second = await serving("--data", file, "--quiet", "--clock", "manual");
  const task = (await (await fetch(`${second.url}/api/v1/generations/${id}`, { headers })).json()) as {
    status: string;
  };
  expect(task.status).toBe("succeeded");
  await second.stop();
});
