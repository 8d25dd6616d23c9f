import { createMock, manualClock } from "@rivya/mock/core";
import { describe, expect, it } from "vitest";
import { deferred } from "../helpers/deferred.ts";

it("mock.fetch stands in for fetch, wherever the request would have gone", async () => {
  const { fetch } = createMock() satisfies { fetch: typeof globalThis.fetch };
  const headers = { Authorization: "Bearer rvya_sk_mock_full" };
  const url = new URL("https://rivya.ai/api/v1/credits");
  for (const answer of [await fetch(url, { headers }), await fetch(new Request(url, { headers }))]) {
    expect(await answer.json()).toEqual({ current_credits: 1000 });
  }
  expect((await fetch("https://rivya.ai/api/v1/models")).status).toBe(200);
});

it("mock.fetch rejects when its signal aborts, before or meanwhile", async () => {
  const { fetch } = createMock();
  const reason = new Error("enough");
  const url = "https://rivya.ai/api/v1/models";
  await expect(fetch(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const stop = new AbortController();
  const answer = fetch(url, { signal: stop.signal });
  stop.abort(reason);
  await expect(answer).rejects.toBe(reason);
});

it("clientOptions reach the mock as they are", async () => {
  const { clientOptions } = createMock({ credits: 5 });
  const { baseUrl, apiKey, fetch } = clientOptions;
  const answer = await fetch(`${baseUrl}/api/v1/credits`, { headers: { Authorization: `Bearer ${apiKey}` } });
  expect(await answer.json()).toEqual({ current_credits: 5 });
});

describe("an abort while the body never ends", () => {
  const body = JSON.stringify({ model: "qwen-image", prompt: "x" });
  const headers = { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": "application/json" };

  it("rejects with the signal's reason, cancels the body, and makes no task of what had come", async () => {
    const mock = createMock();
    const stop = new AbortController();
    const reason = new Error("enough");
    const cancelled = deferred<unknown>();
    const stream = new ReadableStream({
      start: (to) => to.enqueue(new TextEncoder().encode(body)),
      cancel: cancelled.resolve,
    });
    const asked = new Request("http://m/api/v1/generations", { method: "POST", headers, body: stream, duplex: "half" });
    const answer = mock.fetch(asked, { signal: stop.signal });
    await mock.fetch("http://m/api/v1/models");
    stop.abort(reason);
    await expect(answer).rejects.toBe(reason);
    await cancelled.promise;
    const state = await (await mock.fetch("http://127.0.0.1/__mock/state")).json();
    expect(state).toMatchObject({ tasks: [], accounts: [{ account: "default", balance: 1000 }, {}] });
  });

  it("holds nobody's clock", async () => {
    const clock = manualClock();
    const mock = createMock({ clock });
    await mock.fetch("http://m/api/v1/models");
    const stream = new ReadableStream({ pull: () => new Promise(() => undefined) });
    const stop = new AbortController();
    const asked = new Request("http://m/api/v1/generations", { method: "POST", headers, body: stream, duplex: "half" });
    const answer = mock.fetch(asked, { signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
    const began = performance.now();
    await clock.advance(1000);
    expect(performance.now() - began).toBeLessThan(900);
  });
});
