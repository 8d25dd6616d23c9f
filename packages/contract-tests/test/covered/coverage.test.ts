import { expect, test } from "vitest";
import { coverageReport } from "../../src/covered/coverage-report.ts";
import { Coverage } from "../../src/covered/coverage.ts";
import { inProcess } from "../../src/target/mock.ts";
import type { Exchange } from "../../src/wire/exchange.ts";
import { document } from "../support/context.ts";

const task = document.at("#/components/examples/TaskSucceeded/value");
const exchange = (
  operationId: string | null,
  status: number,
  json: unknown,
  more: Record<string, string> = {},
): Exchange => ({
  request: { operationId, method: "GET", path: "/", headers: {}, body: null },
  answer: {
    status,
    headers: new Headers({ "content-type": "application/json", "x-request-id": "req_1", ...more }),
    bytes: new Uint8Array(),
    json,
  },
});

test("everything that a document promises can be seen", () => {
  const keys = new Coverage(document).items.map(({ kind, key }) => `${kind} ${key}`);
  expect(keys).toEqual(
    expect.arrayContaining(["operation getTask", "status createTask 402", "header getFile 429 Retry-After"]),
  );
  expect(keys).toContain("code getCredits 401 api_key_revoked");
  expect(keys).toContain("keyword #/components/schemas/QwenImageRequest/properties/prompt/maxLength");
  expect(keys).toContain("property #/components/schemas/TaskResult/properties/urls");
  expect(new Set(keys).size).toBe(keys.length);
});

test("what only decides which rule holds is no keyword that a request can break", () => {
  const keywords = new Coverage(document).items.filter(({ kind }) => kind === "keyword").map(({ key }) => key);
  expect(keywords.filter((key) => /\/(?:if|contains)\//.test(key))).toEqual([]);
  expect(keywords.some((key) => key.endsWith("/then/maxContains"))).toBe(true);
});

test("an answer shows its operation, status, headers and the properties it has", () => {
  const coverage = new Coverage(document);
  coverage.saw(exchange("getTask", 200, task));
  expect(coverage.times({ kind: "status", key: "getTask 200" })).toBe(1);
  expect(coverage.times({ kind: "header", key: "getTask 200 X-Request-Id" })).toBe(1);
  expect(coverage.times({ kind: "header", key: "getTask 200 RateLimit-Limit" })).toBe(0);
  expect(coverage.isSeen({ kind: "property", key: "#/components/schemas/TaskResult/properties/urls" })).toBe(true);
  expect(coverage.isSeen({ kind: "property", key: "#/components/schemas/TaskError/properties/code" })).toBe(false);
  coverage.saw(exchange("getTask", 404, { error: { code: "not_found", message: "No.", requestId: "req_1" } }));
  expect(coverage.isSeen({ kind: "code", key: "getTask 404 not_found" })).toBe(true);
  coverage.saw(exchange(null, 404, {}));
  expect(coverage.times({ kind: "operation", key: "getTask" })).toBe(2);
});

test("a keyword is seen when it was tried from both sides", () => {
  const coverage = new Coverage(document);
  const [item] = coverage.items.filter(({ kind }) => kind === "keyword");
  coverage.keyword(item!.key, "inside");
  expect(coverage.isSeen(item!)).toBe(false);
  coverage.keyword(item!.key, "outside");
  expect(coverage.isSeen(item!)).toBe(true);
});

test("what cannot be seen on a target says why, and does not count", async () => {
  const target = await inProcess();
  await target.close();
  const rooms = coverageReport(new Coverage(document), target);
  const headers = rooms.find(({ kind }) => kind === "header")!;
  const barred = headers.lines.filter(({ unreachable }) => unreachable !== undefined);
  expect(barred.length).toBeGreaterThan(0);
  expect(headers.reachable).toBe(headers.lines.length - barred.length);
  const elsewhere = coverageReport(new Coverage(document), { ...target, control: null });
  expect(elsewhere.find(({ kind }) => kind === "header")!.reachable).toBe(headers.lines.length);
});
