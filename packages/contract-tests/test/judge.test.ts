import { expect, test } from "vitest";
import type { Case } from "../src/cases/case.ts";
import { operations } from "../src/document.ts";
import { judge, type Answer } from "../src/judge.ts";

const operation = operations.find((one) => one.operationId === "getCredits")!;
const credits: Case = { name: "no body", operation, status: 200, request: () => ({ path: operation.path }) };

const good = { "content-type": "application/json", "x-request-id": "req_1", "cache-control": "no-store" };
const answer = (body: unknown, status = 200, headers: Record<string, string> = good): Answer => ({
  status,
  headers: new Headers(headers),
  body,
});

test("what the document promises holds", () => {
  expect(judge(credits, answer({ current_credits: 7 }))).toEqual([]);
});

test.each([
  ["another status", answer({}, 403), /status 200 expected; received 403/],
  ["a status that the document does not know", answer({}, 418), /418, which the document does not know here/],
  ["a body that breaks its schema", answer({ current_credits: -1 }), /current_credits/],
  ["a body without a member", answer({}), /current_credits is required/],
  ["a missing header", answer({ current_credits: 7 }, 200, { ...good, "x-request-id": "" }), undefined],
  [
    "another content type",
    answer({ current_credits: 7 }, 200, { ...good, "content-type": "text/html" }),
    /content type application\/json expected/,
  ],
])("%s is found", (_, received, message) => {
  const headers = new Headers(received.headers);
  if (!message) headers.delete("x-request-id");
  const failures = judge(credits, { ...received, headers });
  expect(failures).toEqual([expect.stringMatching(message ?? /header X-Request-Id is missing/)]);
});
