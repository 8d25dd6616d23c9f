import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { loadDocument } from "../../src/document/load.ts";
import { inProcess } from "../../src/target/mock.ts";
import { loadFaults } from "./load.ts";
import { tryFault } from "./try-fault.ts";

const program = fileURLToPath(new URL("cli.ts", import.meta.url));

test("there are at least 40 faults, and each is told in words of its own", async () => {
  const told = (await loadFaults()).map(({ describes }) => describes);
  expect(told.length).toBeGreaterThanOrEqual(40);
  expect(new Set(told).size).toBe(told.length);
});

test("a fault that is none is not caught", async () => {
  const nothing = { name: "nothing", job: "examples", describes: "nothing is wrong", plant: () => inProcess() };
  const { caught, failure } = await tryFault(await loadDocument(), nothing);
  expect({ caught, failure }).toEqual({ caught: false, failure: undefined });
});

test("a fault that another check finds is not caught by the one whose job it is", async () => {
  const [fault] = (await loadFaults()).filter(({ name }) => name === "created-with-200");
  const { caught } = await tryFault(await loadDocument(), { ...fault!, job: "links" });
  expect(caught).toBe(false);
});

test("every fault is caught by the check whose job it is, and the mock without a fault holds", async () => {
  const args = ["--conditions=@rivya/source", program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 16 * 1024 * 1024 }).catch(
    (error: { stdout: string }) => error,
  );
  const lines = stdout.trim().split("\n");
  expect(lines.filter((line) => !line.startsWith("caught "))).toEqual([
    "held    the mock without a fault",
    expect.stringMatching(/^(\d+) of \1 faults caught$/),
  ]);
}, 600_000);
