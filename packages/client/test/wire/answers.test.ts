import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { getCredits } from "../../src/index.ts";
import { kite } from "../support/canned.ts";
import { caught } from "../support/caught.ts";
import { rawServer, type Handler } from "../support/raw-server.ts";

const balance = '{"current_credits":5}';

const answer =
  (status: number, headers: Record<string, string>, body?: string | Uint8Array): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

describe("right answers", () => {
  test.each([
    ["plain", answer(200, { "content-type": "application/json" }, balance)],
    ["without a content type", answer(200, {}, balance)],
    ["with a wrong one", answer(200, { "content-type": "text/html" }, balance)],
    ["with another 2xx", answer(299, {}, balance)],
    ["with a BOM", answer(200, {}, `\ufeff${balance}`)],
    ["gzip", answer(200, { "content-encoding": "gzip" }, gzipSync(balance))],
    ["brotli", answer(200, { "content-encoding": "br" }, brotliCompressSync(balance))],
    ["in pieces", (_, response) => void (response.write(balance.slice(0, 7)), response.end(balance.slice(7)))],
    ["with members that nobody knows", answer(200, {}, '{"current_credits":5,"currency":"moon"}')],
  ] satisfies [string, Handler][])("%s", async (_, handler) => {
    await using server = await rawServer(handler);
    expect(await server.rivya.credits.get()).toMatchObject({ current_credits: 5 });
    expect(await server.watched.credits.get()).toMatchObject({ current_credits: 5 });
    expect(await getCredits(server.client)).toMatchObject({ current_credits: 5 });
  });
});

describe("typed errors", () => {
  test.each([
    ["empty", 200, answer(200, { "content-length": "0" })],
    ["empty, in pieces", 200, answer(200, { "transfer-encoding": "chunked" })],
    ["no JSON", 200, answer(200, { "content-type": "application/json" }, "{'credits': 5}")],
    ["half of the JSON", 200, answer(200, {}, balance.slice(0, 9))],
    ["no UTF-8", 200, answer(200, {}, new Uint8Array([0xff, 0xfe, 0x00, 0x80]))],
    ["HTML of a proxy", 403, answer(403, { "content-type": "text/html" }, "<!doctype html><h1>Sign in</h1>")],
    ["204", 204, answer(204, {})],
    ["304", 304, answer(304, {})],
    ["404 without a body", 404, answer(404, {})],
  ] satisfies [string, number, Handler][])("%s", async (_, status, handler) => {
    await using server = await rawServer(handler);
    const { rivya, watched, client } = server;
    for (const call of [() => rivya.credits.get(), () => watched.credits.get(), () => getCredits(client)]) {
      const error = await caught(call());
      expect(error).toMatchObject({ name: "RivyaResponseError", status, operation: "getCredits", attempts: 1 });
    }
  });

  test("gzip that is none is a broken connection", async () => {
    await using server = await rawServer(answer(200, { "content-encoding": "gzip" }, balance));
    const error = await caught(server.rivya.credits.get());
    expect(error).toMatchObject({ name: "RivyaConnectionError", attempts: 3 });
  });
});

test.each([0.3, 0.9])(
  "compressed JSON that is cut off at %d of it is a broken connection, and tried again",
  async (part) => {
    const whole = gzipSync(
      JSON.stringify({ current_credits: 5, note: Array.from({ length: 300 }, (_, at) => at * at) }),
    );
    await using server = await rawServer((_, response) => {
      const isFirst = server.requests.length === 1;
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(isFirst ? whole.subarray(0, whole.length * part) : whole);
    });
    expect(await server.rivya.credits.get()).toMatchObject({ current_credits: 5 });
    expect(server.requests).toHaveLength(2);
  },
);

test("a compressed page of somebody else is no broken connection", async () => {
  await using server = await rawServer(answer(200, { "content-encoding": "gzip" }, gzipSync("<h1>Sign in</h1>")));
  expect(await caught(server.rivya.credits.get())).toMatchObject({ name: "RivyaResponseError", attempts: 1 });
});

describe("redirects", () => {
  test.each([301, 302, 303, 307, 308])("%s is not followed, so that no key goes elsewhere", async (status) => {
    await using elsewhere = await rawServer(answer(200, {}, balance));
    const location = `${elsewhere.baseUrl}/api/v1/credits?token=hush`;
    await using server = await rawServer(answer(status, { location }));
    const { rivya, watched, client } = server;
    for (const call of [() => rivya.tasks.create(kite), () => watched.tasks.create(kite), () => getCredits(client)]) {
      const error = await caught(call());
      expect(error).toMatchObject({ name: "RivyaResponseError", status });
      expect((error as Error).message).toContain(`a redirect to ${elsewhere.baseUrl},`);
      expect((error as Error).message).not.toContain("hush");
    }
    expect(elsewhere.requests).toEqual([]);
  });

  test("nor by the plain client underneath", async () => {
    await using elsewhere = await rawServer(answer(200, {}, balance));
    await using server = await rawServer(answer(307, { location: `${elsewhere.baseUrl}/` }));
    const { response } = await server.rivya.api.GET("/api/v1/credits");
    expect(response.status).toBe(307);
    expect(elsewhere.requests).toEqual([]);
  });

  test.each(["file:///etc/passwd", "javascript:alert(1)", "//[", ""])("to %j", async (location) => {
    await using server = await rawServer(answer(302, { location }));
    expect(await caught(server.rivya.credits.get())).toMatchObject({ name: "RivyaResponseError", status: 302 });
  });
});
