import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manualClock, startMock } from "@rivya/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, trackedFiles } from "../src/repository.ts";
import { run } from "@rivya/test-kit/run";
import { snippets } from "../src/snippets.ts";

// Every block of shell that calls curl is run against a mock, block after block of one file.
const documents = trackedFiles().filter((path) => path.endsWith("README.md"));
const calls = (text: string): number => [...text.matchAll(/^ *curl /gm)].length;
const all = documents.flatMap((document) => snippets(document, "sh")).filter(({ text }) => calls(text) > 0);

const folder = mkdtempSync(join(tmpdir(), "rivya-curl-"));
let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock({ clock: manualClock() });
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

// Each call leaves a line: how it ended, the status of its answer, what it was asked.
const noting = `curl() {
  command curl --no-progress-meter -w '%{stderr}%{http_code}' "$@" 2>"$noted.status"
  echo "$? $(tail -c 3 "$noted.status") \${*//$'\\n'/ }" >>"$noted"
}
`;

const isExpected = (line: string): boolean =>
  line.includes("X-Rivya-Mock: error=") ? /^0 [45]\d\d /.test(line) : /^0 2\d\d /.test(line);

test("there are such blocks", () => {
  expect(all.length).toBeGreaterThan(0);
});

test.each(all)("the curl lines of $name work", { timeout: 60_000 }, async ({ text }) => {
  const noted = join(folder, "calls");
  writeFileSync(noted, "");
  const script = `noted='${noted}'\n${noting}${text.replaceAll("http://127.0.0.1:4010", mock.url)}`;
  const { code, output } = await run(root, "bash", ["-c", script], folder);
  const lines = readFileSync(noted, "utf8").trimEnd().split("\n");
  expect(code, output).toBe(0);
  expect(lines.length).toBeGreaterThanOrEqual(calls(text));
  expect(lines.filter((line) => !isExpected(line))).toEqual([]);
});
