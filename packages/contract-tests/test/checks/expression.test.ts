import { expect, test } from "vitest";
import { filled } from "../../src/checks/links/expression.ts";
import type { Exchange } from "../../src/wire/exchange.ts";

const exchange: Exchange = {
  request: {
    operationId: "createTask",
    method: "POST",
    path: "/api/v1/generations?page=2",
    headers: { "idempotency-key": "one" },
    body: '{"model":"z-image"}',
  },
  answer: {
    status: 202,
    headers: new Headers({ location: "/api/v1/generations/task_1" }),
    bytes: new Uint8Array(),
    json: { id: "task_1", urls: ["https://a.example/0.png"] },
  },
};

const valueOf = (value: unknown): unknown =>
  filled(value, exchange, (expression) => {
    throw new Error(`nothing at ${expression}`);
  });

test.each([
  ["$response.body#/id", "task_1"],
  ["$response.body#/urls/0", "https://a.example/0.png"],
  ["$response.header.Location", "/api/v1/generations/task_1"],
  ["$request.body#/model", "z-image"],
  ["$request.header.Idempotency-Key", "one"],
  ["$request.query.page", "2"],
  ["$statusCode", 202],
  ["$method", "POST"],
  ["a {$response.body#/id} within", "a task_1 within"],
  ["a plain text", "a plain text"],
  [7, 7],
])("%s is %s", (expression, value) => {
  expect(valueOf(expression)).toBe(value);
});

test("expressions are found wherever they stand", () => {
  expect(valueOf({ items: [{ url: "$response.body#/id" }] })).toEqual({ items: [{ url: "task_1" }] });
});

test("what stands for nothing is told", () => {
  expect(() => valueOf("$response.body#/nothing")).toThrow("nothing at $response.body#/nothing");
});
