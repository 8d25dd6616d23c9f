import { createMock } from "@rivya/mock/core";
import { expect, it } from "vitest";

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
