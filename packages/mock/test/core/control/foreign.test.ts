import { createMock, type MockOptions } from "@rivya/mock/core";
import { expect, test } from "vitest";
import { fault, plane } from "./plane.ts";

const own = "http://127.0.0.1:4010";
const ask = async (headers: Readonly<Record<string, string>>, options: MockOptions = {}) =>
  (await plane(options).control("GET", "health", { headers })).status;

test.each([
  "localhost",
  "localhost:4010",
  "LOCALHOST:1",
  "127.0.0.1",
  "127.0.0.1:4010",
  "127.8.9.10:80",
  "[::1]",
  "[::1]:4010",
  "[0:0:0:0:0:0:0:1]:4010",
])("the host %s is this machine", async (host) => {
  expect(await ask({ host })).toBe(200);
});

test.each([
  "rivya.ai",
  "localhost.rivya.ai",
  "127.0.0.1.rivya.ai",
  "127.0.0.1@rivya.ai",
  "rivya.ai@127.0.0.1",
  "rivya.ai#@127.0.0.1",
  "rivya.ai/127.0.0.1",
  "10.0.0.1:4010",
  "0.0.0.0:4010",
  "128.0.0.1",
  "[::2]",
  "[::ffff:10.0.0.1]",
  "",
  "local host",
])("the host %j is foreign, unless others are allowed", async (host) => {
  expect(await ask({ host })).toBe(403);
  expect(await ask({ host }, { allowRemoteControl: true })).toBe(200);
});

test.each(["local", "127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"])(
  "a caller at %s is this machine",
  async (client) => {
    const { control } = plane();
    expect((await control("GET", "health", { client, headers: { host: "localhost" } })).status).toBe(200);
  },
);

test.each(["10.0.0.1", "192.168.1.5", "fe80::1%eth0", "::ffff:10.0.0.1", "::2", "localhost.rivya.ai", "unknown", ""])(
  "a caller at %j is another machine, whatever Host it names",
  async (client) => {
    const sent = { client, headers: { host: "localhost" } };
    const refused = await plane().control("GET", "health", sent);
    expect(fault(refused)).toBe("403 foreign_host");
    expect(refused.body).toMatchObject({ error: { message: expect.stringContaining("on the machine") } });
    expect((await plane({ allowRemoteControl: true }).control("GET", "health", sent)).status).toBe(200);
  },
);

test("effects are for whoever asks", async () => {
  const answer = await plane().api("GET", "/api/v1/credits", {
    client: "10.0.0.1",
    headers: { "x-rivya-mock": "error=rate_limited" },
  });
  expect(answer.status).toBe(429);
});

test.each(["https://rivya.ai", "null", "http://127.0.0.1:4011", "https://127.0.0.1:4010", "http://localhost:4010", ""])(
  "a page of the origin %j is foreign, whoever is allowed",
  async (origin) => {
    expect(await ask({ host: "127.0.0.1:4010", origin })).toBe(403);
    expect(await ask({ host: "127.0.0.1:4010", origin }, { allowRemoteControl: true })).toBe(403);
  },
);

test("a page of the mock's own origin may ask", async () => {
  expect(await ask({ host: "127.0.0.1:4010", origin: own })).toBe(200);
});

test("in process there is no host, and nothing to refuse", async () => {
  expect((await createMock().fetch("https://rivya.ai/__mock/health")).status).toBe(200);
});

test("without control its paths lead nowhere, like any other unknown path", async () => {
  const { api } = plane({ control: false });
  const [unknown, other] = [await api("GET", "/__mock/health"), await api("GET", "/nothing")];
  expect(unknown.status).toBe(404);
  expect(unknown.body).toMatchObject({ error: { code: "not_found" } });
  expect([...unknown.headers.keys()]).toEqual([...other.headers.keys()]);
});

test("paths beside the control plane are none of it", async () => {
  for (const path of ["/__mocks/health", "/x/__mock/health", "/%5F_mock/health", "/?/__mock/health"]) {
    expect((await plane().api("GET", path)).headers.get("access-control-allow-origin"), path).toBe("*");
  }
});
