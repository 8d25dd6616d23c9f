import { expect, test } from "vitest";
import { progressFor } from "../../src/report/progress.ts";
import type { Outcome } from "../../src/report/outcome.ts";

const held: Outcome = {
  check: "http",
  operationId: "getTask",
  title: "HEAD answers like GET",
  result: "held",
  milliseconds: 1,
};
const broke: Outcome = {
  ...held,
  title: "OPTIONS lists the methods",
  result: "broke",
  failure: {
    check: "http",
    operation: "getTask",
    case: "OPTIONS lists the methods",
    keyword: "header",
    pointer: "Allow",
    expected: "GET, HEAD, OPTIONS",
    received: "none",
    seed: 1,
    replay: "rivya-contract --checks http",
  },
};

function told(isTTY: boolean, environment: Record<string, string> = {}): string {
  let text = "";
  const screen = { isTTY, columns: 50, write: (piece: string) => void (text += piece) };
  const progress = progressFor(screen, environment);
  progress.begin(3);
  for (const outcome of [held, broke, { ...broke, title: "another" }]) progress.tell(outcome);
  progress.end();
  return text;
}

const inFull = `BROKE  http  getTask  OPTIONS lists the methods
  broken     header at Allow (http, getTask)
  expected   GET, HEAD, OPTIONS
  received   none
  again      rivya-contract --checks http
`;
const asBefore = "BROKE  http  getTask  another\n  as before: expected GET, HEAD, OPTIONS; received none\n";

test.each([
  ["a file", false, {}],
  ["CI", true, { CI: "true" }],
  ["a terminal that can do nothing", true, { TERM: "dumb" }],
])("%s gets a line for each case", (_, isTTY, environment) => {
  expect(told(isTTY, environment)).toBe(`held   http  getTask  HEAD answers like GET\n${inFull}${asBefore}`);
});

test("a terminal gets one line that is written over, and what broke above it", () => {
  const text = told(true);
  expect(text).toContain("\r\u001B[K1 of 3  held   http  getTask  HEAD answers like G");
  expect(text).toContain(`\r\u001B[K${inFull}`);
  expect(text.endsWith("\r\u001B[K")).toBe(true);
  const lines = text.split(/[\r\n]/).map((line) => line.replace("\u001B[K", ""));
  expect(lines.filter((line) => / of 3 /.test(line)).every((line) => line.length < 50)).toBe(true);
});
