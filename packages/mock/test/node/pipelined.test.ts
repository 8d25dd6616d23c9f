import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock, type RunningMock } from "@rivya/mock";
import { head, raw } from "../helpers/raw.ts";

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const get = (...headers: string[]) => head("GET /api/v1/credits", ...headers);
const post = `${head("POST /api/v1/generations", "Content-Type: application/json", "Transfer-Encoding: chunked")}zz\r\n`;
const slow = get("X-Rivya-Mock: slow=200");
const statuses = (received: string) => [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, code]) => Number(code));

describe("requests sent without waiting are answered in order", () => {
  it.each([
    ["one after the other", get() + slow + get("Connection: close"), [200, 200, 200]],
    ["until one is dropped", slow + get("X-Rivya-Mock: drop") + get(), [200]],
    ["until one is dropped at once", get("X-Rivya-Mock: drop") + get(), []],
    ["until one is cut off", slow + get("X-Rivya-Mock: truncate") + get(), [200, 200]],
    ["until one of HEAD is cut off", slow + head("HEAD /api/v1/credits", "X-Rivya-Mock: truncate") + get(), [200]],
    ["until one is no HTTP", `${slow}hello\r\n\r\n`, [200, 400]],
    ["until one has headers beyond measure", slow + get() + get(`A: ${"x".repeat(70_000)}`), [200, 200, 400]],
    ["until one asks for a tunnel", `${slow}CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n`, [200, 400]],
    ["until one has a chunk that is none", slow + post, [200, 400]],
    ["and nothing after the last", `${get("X-Rivya-Mock: slow=200", "Connection: close")}hello\r\n\r\n`, [200]],
  ])("%s", async (_, sent, expected) => {
    expect(statuses(await raw(mock.port, [sent]))).toEqual(expected);
  });

  it("also where the rest comes later, piece by piece", async () => {
    expect(statuses(await raw(mock.port, [slow, "hel", "lo\r\n", "\r\n"]))).toEqual([200, 400]);
  });
});
