import { notPrinted, outputs } from "@rivya/test-kit/snippets";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "@rivya/test-kit/repository";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Sample, samples } from "./written.ts";
import { Workshop } from "./workshop.ts";

// Every block of TypeScript on a written page is compiled; what is marked `run` is run, with the service replaced by a mock.
const workshop = new Workshop();
const atOnce = { queuedMs: 0, processingMs: 0 };
// A translation shows the same code, which need not be run again.
const different = samples.filter(({ text }, at) => samples.findIndex((other) => other.text === text) === at);
const benches = new Map(different.map((sample, at) => [sample, `bench-${at}`]));
const bench = (sample: Sample) => benches.get(sample)!;
const isTest = ({ text }: Sample) => text.includes('from "vitest"');
const isCommand = ({ text }: Sample) => text.includes("/rivya-");
const fileOf = (sample: Sample) => (isTest(sample) ? "guide.test.ts" : "guide.ts");

const programs = different.filter(({ language }) => language === "ts");
const scripts = different.filter(
  ({ page, language, runs }) => language === "sh" && runs && !page.startsWith("errors/"),
);

beforeAll(() => {
  for (const sample of programs) workshop.lay(bench(sample), fileOf(sample), sample.text);
  for (const sample of scripts) workshop.lay(bench(sample), "guide.sh", sample.text);
  const shared = JSON.stringify(join(root, "vitest.shared.ts"));
  const settings = `import shared from ${shared};
export default { ...shared, test: { ...shared.test, include: ["*/*.test.ts"] } };`;
  writeFileSync(join(workshop.folder, "vitest.config.mjs"), settings);
});
afterAll(() => workshop.close());

test("the TypeScript of all pages compiles", async () => {
  expect(await workshop.compile()).toEqual({ code: 0, output: "" });
});

const running = programs.filter(({ runs }) => runs);

test("the tests that the pages show pass", async () => {
  const { code, output } = await workshop.run(".", "vitest", ["run"], atOnce);
  expect(code, output).toBe(0);
  expect(output).toMatch(new RegExp(`Test Files +${running.filter(isTest).length} passed`));
});

test.concurrent.each(running.filter((sample) => !isTest(sample)))("$name prints what it says", async (sample) => {
  const args = ["--conditions=@rivya/source", fileOf(sample)];
  const { code, output } = await workshop.run(bench(sample), "node", args, atOnce);
  expect(code, output).toBe(0);
  expect(notPrinted(outputs(sample.text), output), output).toBe(null);
});

const byShell = (sample: Sample) => workshop.run(bench(sample), "bash", ["-eu", "guide.sh"], atOnce);

test.concurrent.each(scripts.filter(isCommand))("$name succeeds", async (sample) => {
  const { code, output } = await byShell(sample);
  expect(code, output).toBe(0);
});

test.concurrent.each(scripts.filter((sample) => !isCommand(sample)))("$name asks for what it gets", async (sample) => {
  const { code, output, statuses } = await byShell(sample);
  expect(code, output).toBe(0);
  expect(statuses.length, output).toBeGreaterThan(0);
  expect(statuses.filter((status) => status >= 400)).toEqual([]);
});

test("a line of code fits beside the menu", () => {
  const long = samples.flatMap(({ name, text }) => text.split("\n").map((line) => ({ name, line })));
  expect(long.filter(({ line }) => line.length > 80)).toEqual([]);
});
