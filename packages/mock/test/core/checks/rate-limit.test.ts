import { describe, expect, it } from "vitest";
import { errorOf, harness, type Answered } from "../../helpers/harness.ts";

const other = { key: "rvya_sk_mock_other" };
const credits = "/api/v1/credits";

/** Status and what is left of the window: an answer at a glance. */
const told = ({ status, headers }: Answered) =>
  [status, ...["limit", "remaining", "reset"].map((name) => headers.get(`ratelimit-${name}`))].join(" ");

const limited = () => harness({ rateLimit: { requests: 2, seconds: 10 } });

describe("a limit of 2 requests in 10 seconds", () => {
  it("counts from the first request of a key and begins anew when its window is over", async () => {
    const { ask, clock } = limited();
    await clock.advance(123);
    expect(told(await ask("GET", credits))).toBe("200 2 1 10");
    await clock.advance(3001);
    expect(told(await ask("HEAD", credits))).toBe("200 2 0 7");
    const refused = await ask("GET", credits);
    expect(told(refused)).toBe("429 2 0 7");
    expect(errorOf(refused).code).toBe("rate_limited");
    expect(refused.headers.get("retry-after")).toBe("7");
    await clock.advance(6998);
    const last = await ask("GET", credits);
    expect(told(last)).toBe("429 2 0 1");
    expect(last.headers.get("retry-after")).toBe("1");
    await clock.advance(1);
    expect(told(await ask("GET", credits))).toBe("200 2 1 10");
  });

  it("is one of each key, and of each address where no key is asked for", async () => {
    const { ask, mock } = limited();
    await ask("GET", credits);
    await ask("GET", credits);
    expect((await ask("GET", credits)).status).toBe(429);
    expect(told(await ask("GET", credits, other))).toBe("200 2 1 10");
    // The same account by another key.
    expect(told(await ask("GET", credits, { key: "rvya_sk_mock_readonly" }))).toBe("200 2 1 10");
    expect(told(await ask("GET", "/api/v1/models"))).toBe("200 2 1 10");
    expect(told(await ask("GET", "/api/v1/openapi.json", other))).toBe("200 2 0 10");
    expect((await ask("GET", "/api/v1/models", { key: null })).status).toBe(429);
    const elsewhere = { method: "GET", target: "/api/v1/models", origin: "http://m", headers: {}, body: null };
    expect((await mock.handle({ ...elsewhere, client: "192.0.2.1" })).status).toBe(200);
  });

  it("does not count what has no right to be answered, nor media", async () => {
    const { ask, create, task, clock } = harness({ rateLimit: { requests: 2, seconds: 3600 }, processingMs: 0 });
    const { id } = await task({ model: "qwen-image", prompt: "x" });
    await clock.advance(5000);
    for (const [method, path, key, status] of [
      ["GET", credits, "rvya_sk_unknown", 401],
      ["GET", credits, null, 401],
      ["GET", "/api/v1/nothing", undefined, 404],
      ["DELETE", credits, undefined, 405],
      ["OPTIONS", credits, undefined, 204],
      ["GET", `/media/results/${id}/0.png`, undefined, 200],
    ] as const) {
      const answer = await ask(method, path, key === undefined ? {} : { key });
      expect(told(answer)).toBe(`${status}   `);
    }
    expect((await create({}, { key: "rvya_sk_mock_readonly" })).status).toBe(403);
    expect(told(await ask("GET", credits, { key: "rvya_sk_mock_readonly" }))).toBe("200 2 1 3600");
    expect(told(await ask("GET", credits))).toBe("200 2 0 3595");
  });

  it("is told by errors that come after it, and by replays, which count", async () => {
    const { create } = harness({ rateLimit: { requests: 4, seconds: 10 } });
    const request = { model: "qwen-image", prompt: "x" };
    const headers = { "Idempotency-Key": "k" };
    expect(told(await create({}))).toBe("400 4 3 10");
    expect(told(await create(request, { headers }))).toBe("202 4 2 10");
    expect(told(await create(request, { headers }))).toBe("202 4 1 10");
    expect(told(await create({ ...request, prompt: "y" }, { headers }))).toBe("409 4 0 10");
    expect(told(await create(request, { headers }))).toBe("429 4 0 10");
  });
});

it("without a limit nothing is told", async () => {
  expect(told(await harness().ask("GET", credits))).toBe("200   ");
  expect(told(await harness({ rateLimit: null }).ask("GET", credits))).toBe("200   ");
});

it("an impossible limit is refused", () => {
  expect(() => harness({ rateLimit: { requests: 0, seconds: 1 } })).toThrow(
    "rateLimit.requests must be a whole number from 1 up, not 0",
  );
  expect(() => harness({ rateLimit: { requests: 1, seconds: 0.5 } })).toThrow(RangeError);
});
