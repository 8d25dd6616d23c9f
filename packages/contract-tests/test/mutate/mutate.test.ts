import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { loadDocument } from "../../src/document/load.ts";
import { equivalentBecause } from "./equivalents.ts";
import { mutants } from "./kinds/index.ts";
import { nameOf } from "./mutant.ts";
import { mutated } from "./mutated.ts";
import { sampled } from "./sample.ts";

const program = fileURLToPath(new URL("cli.ts", import.meta.url));
const { raw } = await loadDocument();

test("there are at least 300 changes that an answer can show", () => {
  const visible = mutants(raw).filter((mutant) => equivalentBecause(mutant) === undefined);
  expect(visible.length).toBeGreaterThanOrEqual(300);
});

test("each changes the document in one place, and leaves the other one alone", () => {
  const before = JSON.stringify(raw);
  const texts = mutants(raw).map((mutant) => JSON.stringify(mutated(raw, mutant)));
  expect(JSON.stringify(raw)).toBe(before);
  expect(texts).not.toContain(before);
});

const draw = (seed: number) => sampled(mutants(raw), 20, seed).map(nameOf);

test("the same seed draws the same changes, another one others", () => {
  expect(draw(1)).toEqual(draw(1));
  expect(draw(2)).not.toEqual(draw(1));
});

test("20 changes of the document are red on the mock as it is, and green again where the mock follows", async () => {
  const args = ["--conditions=@rivya/source", program, "--count", "20"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 16 * 1024 * 1024 }).catch(
    (error: { stdout: string }) => error,
  );
  const lines = stdout.trim().split("\n");
  expect(lines.filter((line) => /^MISSED|STILL RED/.test(line))).toEqual([]);
  expect(lines.at(-1)).toBe("20 of 20 changes caught");
}, 600_000);
