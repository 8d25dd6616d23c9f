import { expect, test } from "vitest";
import { caught } from "../support/caught.ts";
import { kite, task } from "../support/canned.ts";
import { rawServer } from "../support/raw-server.ts";

const balance = '{"current_credits":5}';

test("a keep-alive socket that died is no error", async () => {
  await using server = await rawServer((request, response) => {
    if (server.requests.length === 2) request.socket.destroy();
    else response.end(balance);
  });
  await server.rivya.credits.get();
  expect(await server.rivya.credits.get()).toEqual({ current_credits: 5 });
  expect(server.requests).toHaveLength(3);
});

test("a body that breaks off is asked for again, with the same key", async () => {
  await using server = await rawServer((request, response) => {
    response.writeHead(202, { "content-length": "1000" });
    if (server.requests.length === 1) response.write("{", () => request.socket.destroy());
    else response.end(JSON.stringify(task("queued")).padEnd(1000));
  });
  expect(await server.rivya.tasks.create(kite)).toMatchObject({ id: "task_1" });
  const [first, second] = server.requests.map(({ headers }) => headers["idempotency-key"]);
  expect(first).toBe(second);
});

test("a body that stalls ends with its attempt", async () => {
  await using server = await rawServer((_, response) => void response.write('{"current_'), { timeoutMs: 60 });
  const error = await caught(server.rivya.credits.get());
  expect(error).toMatchObject({ name: "RivyaTimeoutError", budget: "timeoutMs", ms: 60, attempts: 3 });
});

test("an answer that never comes ends at the deadline", async () => {
  await using server = await rawServer(() => undefined);
  const error = await caught(server.rivya.credits.get({ deadlineMs: 60 }));
  expect(error).toMatchObject({ name: "RivyaTimeoutError", budget: "deadlineMs", ms: 60, attempts: 1 });
});

test("a place where nobody listens", async () => {
  const server = await rawServer(() => undefined);
  await server[Symbol.asyncDispose]();
  const error = await caught(server.rivya.credits.get());
  expect(error).toMatchObject({ name: "RivyaConnectionError", attempts: 3, retryable: true });
  expect(error).toMatchObject({ cause: { name: "TypeError", cause: { code: "ECONNREFUSED" } } });
});

test("an abort reaches the connection", async () => {
  const controller = new AbortController();
  let closed = false;
  await using server = await rawServer((request) => {
    request.socket.once("close", () => (closed = true));
    controller.abort();
  });
  const error = await caught(server.rivya.credits.get({ signal: controller.signal }));
  expect(error).toMatchObject({ name: "RivyaAbortError", cause: { name: "AbortError" } });
  await expect.poll(() => closed).toBe(true);
});
