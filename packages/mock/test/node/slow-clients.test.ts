import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "@rivya/mock/core";
import { serve } from "../../src/node/server.ts";
import { timeouts } from "../../src/node/timeouts.ts";
import { begin, head } from "../helpers/raw.ts";

const errors: unknown[] = [];
const quick = { headersMs: 300, bodyIdleMs: 300, requestMs: 60_000, keepAliveMs: 60_000 };
const server = serve(createMock({ onError: (error) => errors.push(error) }), { limits: quick });
let url: string;
beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe("who does not go on is given up", () => {
  const json = ["Content-Type: application/json", "Content-Length: 100"];
  const form = ["Content-Type: multipart/form-data; boundary=b", "Transfer-Encoding: chunked"];
  it.concurrent.each([
    ["in the head", "GET /api/v1/models HTTP/1.1\r\nHost:"],
    ["before a body of JSON", head("POST /api/v1/generations", ...json)],
    ["in a body of JSON", `${head("POST /api/v1/generations", ...json)}{"model"`],
    ["in an upload", `${head("POST /api/v1/files", ...form)}4\r\n--b\r\r\n`],
  ])("%s", async (_, text) => {
    const { closed } = await begin(url, text);
    await closed;
    expect(errors).toEqual([]);
  });
});

it("who takes no answer is given up", async () => {
  const endless = { status: 200, headers: {}, body: new Uint8Array(64 * 1024 * 1024) };
  const large = serve({ handle: async () => endless }, { limits: quick });
  await once(large.listen(0, "127.0.0.1"), "listening");
  const { socket } = await begin(`http://127.0.0.1:${(large.address() as AddressInfo).port}`, head("GET /"));
  socket.pause();
  const connections = () => new Promise((resolve) => large.getConnections((_, count) => resolve(count)));
  await expect.poll(connections).toBe(1);
  await expect.poll(connections, { timeout: 20_000 }).toBe(0);
  socket.destroy();
  large.close();
});

it("who goes on slowly is waited for", async () => {
  const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });
  const lines = ["Content-Type: application/json", `Content-Length: ${body.length}`, "Connection: close"];
  const { socket, received, closed } = await begin(url, head("POST /api/v1/generations", ...lines));
  const quarter = Math.ceil(body.length / 4);
  for (let at = 0; at < body.length; at += quarter) {
    await new Promise((resolve) => setTimeout(resolve, quick.bodyIdleMs / 2));
    socket.write(body.slice(at, at + quarter));
  }
  await closed;
  expect(received()).toMatch(/^HTTP\/1\.1 202 /);
});

it("an answer may take longer than a body", async () => {
  const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });
  const headers = {
    Authorization: "Bearer rvya_sk_mock_full",
    "Content-Type": "application/json",
    "X-Rivya-Mock": "slow=900",
  };
  const answer = await fetch(`${url}/api/v1/generations`, { method: "POST", headers, body });
  expect(answer.status).toBe(202);
});

it.each(["slow=900", "error=rate_limited,slow=900"])(
  "so may the refusal of one that nobody read: %s",
  async (effect) => {
    const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });
    const headers = { "Content-Type": "application/json", "X-Rivya-Mock": effect };
    const answer = await fetch(`${url}/api/v1/generations`, { method: "POST", headers, body });
    expect(answer.status).toBe(effect.startsWith("error") ? 429 : 401);
  },
);

it("an answer may take longer than the one before it was taken", async () => {
  const slow = head("GET /api/v1/credits", "X-Rivya-Mock: slow=900", "Connection: close");
  const { received, closed } = await begin(url, head("GET /api/v1/openapi.json") + slow);
  await closed;
  expect(received().match(/HTTP\/1\.1 200 /g)).toHaveLength(2);
});

describe("a kept connection that nobody uses is closed", () => {
  const none = "Content-Length: 0";
  const noChunk = `${head("POST /api/v1/generations", "Transfer-Encoding: chunked")}0\r\n\r\n`;
  const json = "Content-Type: application/json";
  it.concurrent.for([
    ["no body", head("GET /api/v1/models")],
    ["an empty body where none belongs", head("GET /api/v1/models", none)],
    ["an empty body that was refused", head("POST /api/v1/generations", none)],
    ["an empty body without a chunk", noChunk],
    ["an empty body that was read", head("POST /api/v1/generations", json, none)],
    ["an empty body for the control plane", head("POST /__mock/reset", none)],
    ["an empty body to nowhere", head("POST /nothing", none)],
    ["a body that was read", `${head("POST /api/v1/generations", json, "Content-Length: 2")}{}`],
    ["a body that was refused", `${head("POST /api/v1/generations", "Content-Length: 2")}{}`],
    ["a late answer", `${head("POST /api/v1/generations", json, "X-Rivya-Mock: slow=600", "Content-Length: 2")}{}`],
  ] as const)("after %s", { timeout: 10_000 }, async ([, text], { onTestFinished }) => {
    // One for each, as one of them resets its mock.
    const idle = serve(createMock(), { limits: { ...quick, keepAliveMs: 200 } });
    await once(idle.listen(0, "127.0.0.1"), "listening");
    onTestFinished(() => {
      idle.close();
      idle.closeAllConnections();
    });
    const address = `http://127.0.0.1:${(idle.address() as AddressInfo).port}`;
    const { received, closed } = await begin(address, text);
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 \d{3} /);
  });
});

describe("kept connections", () => {
  it("are kept longer than clients keep them, and clients are told how long", async () => {
    const longestOfClientsMs = 90_000;
    expect(timeouts.keepAliveMs).toBeGreaterThan(longestOfClientsMs);
    const { headers } = await fetch(`${url}/api/v1/models`);
    expect(headers.get("keep-alive")).toBe(`timeout=${quick.keepAliveMs / 1000}`);
  });

  it("outlast the time for a head and for a body", async () => {
    const { socket, received, closed } = await begin(url, head("GET /api/v1/models"));
    await expect.poll(received).toMatch(/^HTTP\/1\.1 200 /);
    await new Promise((resolve) => setTimeout(resolve, 3 * Math.max(quick.headersMs, quick.bodyIdleMs)));
    const before = received().length;
    socket.write(head("GET /api/v1/nothing", "Connection: close"));
    await closed;
    expect(received().slice(before)).toMatch(/HTTP\/1\.1 404 /);
  });
});

it("the limits are what Node takes for the usual ones, or stricter", () => {
  const node = createServer();
  expect(timeouts.headersMs).toBeLessThan(node.headersTimeout);
  expect(server.headersTimeout).toBe(quick.headersMs);
  expect(server.timeout).toBe(0);
});
