import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock, type RunningMock } from "@rivya/mock";
import { operations } from "@rivya/validator/operations";
import { raw } from "../helpers/raw.ts";

const errors: unknown[] = [];
let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ credits: 8, onError: (error) => errors.push(error) });
});
afterAll(() => mock.close());

const key = "Authorization: Bearer rvya_sk_mock_full\r\n";
const bodyOf = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4));
const statusOf = (answer: string) => Number(answer.split(" ", 2)[1]);

async function stillWell() {
  expect(errors).toEqual([]);
  const headers = { Authorization: "Bearer rvya_sk_mock_full" };
  const credits = await fetch(`${mock.url}/api/v1/credits`, { headers });
  expect(await credits.json()).toEqual({ current_credits: 8 });
}

describe("what is hardly HTTP", () => {
  it.each([
    ["is no HTTP at all", "hello\r\n\r\n", 400],
    ["has headers beyond measure", `GET / HTTP/1.1\r\nA: ${"x".repeat(70_000)}\r\n\r\n`, 400],
    ["has two lengths", "POST /api/v1/files HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx", 400],
    ["has a length that is none", "POST /api/v1/files HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400],
    ["has a line break in a header name", "GET / HTTP/1.1\r\nA\nB: 1\r\n\r\n", 400],
    ["names no host", `GET /nothing HTTP/1.1\r\n${key}Connection: close\r\n\r\n`, 404],
    ["names a host that is none", "GET /nothing HTTP/1.1\r\nHost: a/b@c\r\nConnection: close\r\n\r\n", 404],
    [
      "has the whole URL for a target",
      "GET http://x.test/nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      404,
    ],
    ["has a star for a target", "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 404],
    ["has no path in its target", "GET ?x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400],
    ["has an unknown method", "BREW /api/v1/models HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400],
    ["has a rare method", "PROPFIND /api/v1/models HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 405],
    ["asks for a tunnel", "CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n", 400],
    ["is of HTTP/1.0", "GET /nothing HTTP/1.0\r\n\r\n", 404],
  ])("%s: answered with a documented error", async (_, request, status) => {
    const answer = await raw(mock.port, [request]);
    expect(statusOf(answer)).toBe(status);
    expect(operations.getTask.responses[404].validate(bodyOf(answer))).toMatchObject({ ok: true });
    expect(answer).toMatch(/\r\nX-Request-Id: req_/);
    await stillWell();
  });

  it.each([
    ["GET /api/v1/models", "200"],
    ["GET /nothing", "404"],
    ["POST /api/v1/generations", "401"],
  ])("%s with an expectation that nobody knows is answered as without it", async (line, status) => {
    const answer = await raw(mock.port, [`${line} HTTP/1.1\r\nHost: x\r\nExpect: potato\r\nConnection: close\r\n\r\n`]);
    expect(answer.split(" ", 2)[1]).toBe(status);
    expect(answer).toMatch(/\r\nX-Request-Id: req_/);
    await stillWell();
  });

  it.each([
    ["in Content-Type", (slashes: string) => [`multipart/form-data; boundary="${slashes}`, "--x--"]],
    [
      "in a part's Content-Disposition",
      (slashes: string) => [
        "multipart/form-data; boundary=x",
        `--x\r\nContent-Disposition: form-data; name="${slashes}\r\n\r\n1\r\n--x--`,
      ],
    ],
  ])("8,000 backslashes %s are answered in no time", async (_, request) => {
    const [type, body] = request("\\".repeat(8000));
    const headers = { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": type! };
    const before = performance.now();
    const answer = await fetch(`${mock.url}/api/v1/files`, { method: "POST", headers, body: body! });
    expect(answer.status).toBe(400);
    expect(performance.now() - before).toBeLessThan(20_000);
    await stillWell();
  });

  it("a chunk that is none ends the request and harms nobody", async () => {
    const head = `POST /api/v1/generations HTTP/1.1\r\nHost: x\r\n${key}Content-Type: application/json\r\n`;
    const answer = await raw(mock.port, [`${head}Transfer-Encoding: chunked\r\n\r\n`, "zz\r\n"]);
    expect(statusOf(answer)).toBe(400);
    await stillWell();
  });

  it("a body that is never finished leaves nothing behind", async () => {
    const head = `POST /api/v1/generations HTTP/1.1\r\nHost: x\r\n${key}Content-Type: application/json\r\n`;
    const socket = connect(mock.port, "127.0.0.1");
    await new Promise<void>((resolve) => socket.write(`${head}Content-Length: 100\r\n\r\n{"model"`, () => resolve()));
    socket.destroy();
    await stillWell();
    expect(socket.destroyed).toBe(true);
  });
});

describe("a client that is still sending gets its answer", () => {
  const big = new Uint8Array(6 * 1024 * 1024);
  const post = (path: string, headers: Record<string, string>) =>
    fetch(mock.url + path, { method: "POST", headers, body: big });

  it.each([
    ["without a key", "/api/v1/files", {}, 401],
    ["of the wrong type", "/api/v1/files", { Authorization: "Bearer rvya_sk_mock_full" }, 415],
    [
      "too large",
      "/api/v1/generations",
      { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": "application/json" },
      413,
    ],
    ["to nowhere", "/nothing", {}, 404],
  ])("%s", async (_, path, headers, status) => {
    for (let turn = 0; turn < 5; turn += 1) {
      const answer = await post(path, headers);
      expect(answer.status).toBe(status);
      expect(operations.createTask.responses[400].validate(await answer.json())).toMatchObject({ ok: true });
    }
    await stillWell();
  });
});

it("a hundred requests over kept connections all succeed", async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(`${mock.url}/api/v1/credits`)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 401));
    await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  }
});

it("without CORS, what is no HTTP is answered without it too", async () => {
  await using closed = await startMock({ cors: false });
  const answer = await raw(closed.port, ["hello\r\n\r\n"]);
  expect(statusOf(answer)).toBe(400);
  expect(answer.toLowerCase()).not.toContain("access-control-");
});
