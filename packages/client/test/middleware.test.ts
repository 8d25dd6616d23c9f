import { expect, test, vi } from "vitest";
import { balance, canned, kite, secret, task } from "./support/canned.ts";
import { caught } from "./support/caught.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const created = () => Response.json(task("queued"), { status: 202 });

test("sees no key, before and after, and the service gets it", async () => {
  const seen: (string | null)[] = [];
  const look = ({ request }: { request: Request }) => void seen.push(request.headers.get("authorization"));
  const { rivya, requests } = canned([balance(), balance()]);
  rivya.api.use({ onRequest: look, onResponse: look });
  await rivya.credits.get();
  await rivya.api.GET("/api/v1/credits");
  expect(seen).toEqual([null, null, null, null]);
  expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(Array(2).fill(`Bearer ${secret}`));
});

test("cannot take the key, or anything else, to another origin", async () => {
  const { rivya, requests } = canned([]);
  rivya.api.use({ onRequest: ({ request }) => new Request("http://evil.test/", request) });
  for (const call of [() => rivya.credits.get(), () => rivya.models.list(), () => rivya.tasks.create(kite)]) {
    const error = await caught(call());
    expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining("http://evil.test") });
  }
  expect(requests).toEqual([]);
});

test("may answer itself", async () => {
  const { rivya, requests } = canned([]);
  rivya.api.use({ onRequest: balance });
  expect(await rivya.credits.get()).toEqual({ current_credits: 5 });
  expect(requests).toEqual([]);
});

test("that throws before the request is called once, and its words are kept", async () => {
  const onRequest = vi.fn<() => never>(() => {
    throw new Error(`my own check failed for ${secret}`);
  });
  const { rivya, requests } = canned([]);
  rivya.api.use({ onRequest });
  const error = await caught(rivya.credits.get());
  expect(error).toMatchObject({ name: "RivyaInputError", cause: { name: "Error" } });
  expect((error as Error).message).toContain("my own check failed for [redacted]");
  expect(error).not.toHaveProperty("attempts", expect.any(Number));
  expect([onRequest.mock.calls.length, requests.length]).toEqual([1, 0]);
});

test("that throws after the answer says with which key the request went", async () => {
  const { rivya, requests } = canned([created()]);
  rivya.api.use({
    onResponse: () => {
      throw new Error("not today");
    },
  });
  const error = await caught(rivya.tasks.create(kite));
  expect(error).toMatchObject({ name: "RivyaInputError", attempts: 1, idempotencyKey: expect.any(String) });
  expect((error as Error).message).toContain("not today");
  expect(requests).toHaveLength(1);
});

const broken = () => new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError("terminated")) }));

test("does not keep a broken connection or body from being tried again", async () => {
  const { rivya, requests } = canned([new TypeError("fetch failed"), broken, balance()], { clock: new VirtualClock() });
  rivya.api.use({ onResponse: ({ response }) => new Response(response.body, response) });
  expect(await rivya.credits.get()).toEqual({ current_credits: 5 });
  expect(requests).toHaveLength(3);
});
