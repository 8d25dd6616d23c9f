import { expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Exchange } from "../../src/wire/exchange.ts";
import { document } from "../support/context.ts";

const json = { "content-type": "application/json", "x-request-id": "req_1", "cache-control": "no-store" };

interface Given {
  readonly status?: number;
  readonly headers?: Record<string, string | null>;
  readonly body?: unknown;
  readonly method?: string;
  readonly operationId?: string;
  readonly text?: string;
}

function exchange({
  status = 200,
  headers = {},
  body,
  method = "GET",
  operationId = "getCredits",
  text,
}: Given): Exchange {
  const all = Object.entries({ ...json, ...headers }).filter((entry): entry is [string, string] => entry[1] !== null);
  const bytes = new TextEncoder().encode(text ?? (body === undefined ? "" : JSON.stringify(body)));
  return {
    request: { operationId, method, path: "/api/v1/credits", headers: {}, body: method === "POST" ? "{}" : null },
    answer: { status, headers: new Headers(all), bytes, json: text === undefined ? body : undefined },
  };
}

const balance = { current_credits: 7 };
const error = (code: string, more: object = {}) => ({ error: { code, message: "No.", requestId: "req_1", ...more } });
const strictly = (given: Given) => judge(document, exchange(given), { strict: true });

test.each<[string, Given]>([
  ["a good answer", { body: balance }],
  ["a header that may be there", { body: balance, headers: { "ratelimit-limit": "60" } }],
  ["a header of HTTP", { body: balance, headers: { vary: "origin", server: "x" } }],
  ["HEAD without a body", { method: "HEAD" }],
  ["OPTIONS, which the document leaves to HTTP", { method: "OPTIONS", status: 204, headers: { "x-request-id": null } }],
  [
    "a content type with a parameter",
    { body: balance, headers: { "content-type": "application/json; charset=utf-8" } },
  ],
  [
    "304 without a body",
    {
      operationId: "listModels",
      status: 304,
      headers: { etag: '"1"', "cache-control": "no-cache", "content-type": null },
    },
  ],
  ["a documented error", { status: 404, operationId: "getTask", body: error("not_found") }],
])("%s holds", (_, given) => {
  expect(strictly(given)).toEqual([]);
});

test.each<[string, Given, object]>([
  ["an undocumented status", { status: 418, body: {} }, { keyword: "status", received: "418 {}" }],
  [
    "a missing header",
    { body: balance, headers: { "x-request-id": null } },
    { keyword: "header", pointer: "X-Request-Id" },
  ],
  [
    "a header of a wrong value",
    { body: balance, headers: { "cache-control": "public" } },
    { keyword: "const", pointer: "Cache-Control" },
  ],
  [
    "a number that is none",
    { body: balance, headers: { "ratelimit-limit": "many" } },
    { keyword: "type", pointer: "RateLimit-Limit" },
  ],
  [
    "a number that is too small",
    { body: balance, headers: { "ratelimit-limit": "0" } },
    { keyword: "minimum", pointer: "RateLimit-Limit" },
  ],
  [
    "a header of another answer",
    { body: balance, headers: { "retry-after": "1" } },
    { keyword: "header", expected: "no such header" },
  ],
  [
    "a header that the document does not have",
    { body: balance, headers: { "x-build": "7" } },
    { keyword: "header", pointer: "x-build", expected: "no such header", received: "7" },
  ],
  [
    "another content type",
    { text: "<p>", headers: { "content-type": "text/html" } },
    { keyword: "content-type", received: "text/html: <p>" },
  ],
  ["JSON that is none", { text: "{" }, { keyword: "json" }],
  ["a body where none belongs", { method: "HEAD", body: balance }, { keyword: "body" }],
  ["a missing member", { body: {} }, { keyword: "required", pointer: "/current_credits", received: "nothing" }],
  [
    "a wrong value",
    { body: { current_credits: -1 } },
    { keyword: "minimum", pointer: "/current_credits", received: "-1" },
  ],
  ["a member more", { body: { ...balance, more: 1 } }, { keyword: "unevaluatedProperties", pointer: "/more" }],
  [
    "a code of another status",
    { status: 404, operationId: "getTask", body: error("rate_limited") },
    { keyword: "x-rivya-error-codes", pointer: "/error/code" },
  ],
  [
    "another requestId than the header's",
    { status: 404, operationId: "getTask", body: error("not_found", { requestId: "req_2" }) },
    { keyword: "requestId" },
  ],
  [
    "a refused body without details",
    { status: 400, operationId: "createTask", method: "POST", body: error("validation_failed") },
    { keyword: "details" },
  ],
])("%s is found", (_, given, fault) => {
  expect(strictly(given)[0]).toMatchObject(fault);
});

test("members and headers that the document does not name are let through unless it is strict", () => {
  expect(judge(document, exchange({ body: { ...balance, more: 1 }, headers: { "retry-after": "1" } }))).toEqual([]);
});

test("what fails inside a choice is told before the choice itself", () => {
  const result = { primary_url: "https://a.example/0.png", urls: [] };
  const task = document.at("#/components/examples/TaskSucceeded/value") as object;
  const [fault] = judge(document, exchange({ operationId: "getTask", body: { ...task, result } }));
  expect(fault).toMatchObject({ keyword: "minItems", pointer: "/result/urls" });
});
