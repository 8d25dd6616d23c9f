import { beforeAll, describe, expect, test } from "vitest";
import { balance, canned, kite, refusal, silence, task, type Canned } from "./support/canned.ts";
import { caught } from "./support/caught.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

// Loaded when it is first used, which no virtual clock waits for.
beforeAll(() => import("../src/upload/uploading.ts"));

const unavailable = (retryAfter?: string) =>
  refusal(503, "public_api_disabled", retryAfter === undefined ? {} : { "retry-after": retryAfter });

const keyOf = (request: Request) => request.headers.get("idempotency-key");

const created = () => Response.json(task("queued"), { status: 202 });

/** How a call of getCredits went on a virtual clock. */
async function credits(answers: readonly Canned[], retry?: number | false) {
  const clock = new VirtualClock();
  const { rivya, requests } = canned(answers, { clock });
  const outcome = await rivya.credits.get({ retry }).catch((error: unknown) => error);
  return { outcome, requests, sleeps: clock.sleeps };
}

describe("is tried again", () => {
  test.each([429, 500, 502, 503, 504])("after %s", async (status) => {
    const { outcome, requests } = await credits([refusal(status, "rate_limited"), balance()]);
    expect(outcome).toEqual({ current_credits: 5 });
    expect(requests).toHaveLength(2);
  });

  test("after a page of a proxy", async () => {
    const { outcome } = await credits([new Response("<h1>Bad gateway</h1>", { status: 502 }), balance()]);
    expect(outcome).toEqual({ current_credits: 5 });
  });

  test("after a connection that failed, and one that broke in the body", async () => {
    const broken = new ReadableStream({ pull: (stream) => stream.error(new TypeError("terminated")) });
    const { outcome, requests } = await credits([new TypeError("fetch failed"), new Response(broken), balance()]);
    expect(outcome).toEqual({ current_credits: 5 });
    expect(requests).toHaveLength(3);
  });

  test("after an attempt that took too long", async () => {
    const { outcome, sleeps } = await credits([silence, balance()]);
    expect(outcome).toEqual({ current_credits: 5 });
    expect(sleeps).toEqual([60_000, 250]);
  });

  test("twice, then the last error is thrown and says after how many attempts", async () => {
    const { outcome, requests } = await credits([unavailable(), unavailable(), unavailable()]);
    expect(outcome).toMatchObject({ code: "public_api_disabled", retryable: true, attempts: 3 });
    expect(requests).toHaveLength(3);
  });
});

describe("is not tried again", () => {
  test.each([400, 401, 402, 403, 404, 405, 408, 409, 413, 415, 418, 501])("after %s", async (status) => {
    const { outcome, requests } = await credits([refusal(status, "some_code")]);
    expect(outcome).toMatchObject({ status, retryable: false, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test("after a success that cannot be read", async () => {
    const { outcome } = await credits([new Response("all is well")]);
    expect(outcome).toMatchObject({ name: "RivyaResponseError", retryable: false });
  });

  test.each([false, 0] as const)("with retry: %s", async (retry) => {
    const { outcome, requests } = await credits([unavailable()], retry);
    expect(outcome).toMatchObject({ attempts: 1 });
    expect(requests).toHaveLength(1);
  });
});

describe("waits", () => {
  test("twice as long each time, up to 8 s, by chance", async () => {
    const { sleeps } = await credits([...Array.from({ length: 7 }, () => unavailable()), balance()], 7);
    expect(sleeps).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000]);
  });

  test.each([
    ["0", 250],
    ["2", 2000],
    ["1.5", 1500],
    ["60", 60_000],
    ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
    ["Wed, 31 Dec 2025 00:00:00 GMT", 250],
    ["Thu, 01 Jan 2026 00:02:10 GMT", 10_000, "Thu, 01 Jan 2026 00:02:00 GMT"],
    ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000, "yesterday"],
  ])("Retry-After: %s is %d ms (Date: %s)", async (header, ms, date?: string) => {
    const answer = unavailable(header);
    if (date) answer.headers.set("date", date);
    expect((await credits([answer, balance()])).sleeps).toEqual([ms]);
  });

  test.each([
    "",
    "soon",
    "-5",
    "1e3",
    "0x10",
    "NaN",
    "Infinity",
    "Invalid Date",
    "1,2",
    "2026-01-01T00:00:30Z",
    "Thu, 32 Jan 2026 00:00:30 GMT",
  ])("Retry-After: %j is ignored", async (header) => {
    expect((await credits([unavailable(header), balance()])).sleeps).toEqual([250]);
  });

  test.each([
    ["61", "61 s"],
    ["2592000", "2592000 s"],
    ["9".repeat(400), "1000000000000 s"],
    ["Thu, 01 Jan 2026 00:02:00 GMT", "120 s"],
  ])("not for Retry-After: %s, and the error says so", async (header, said) => {
    const { outcome, requests, sleeps } = await credits([unavailable(header)]);
    expect(outcome).toMatchObject({ attempts: 1, message: expect.stringMatching(`asks to wait .*${said}`) });
    expect([requests.length, sleeps]).toEqual([1, []]);
  });
});

describe("an idempotency key", () => {
  test("is the same over the attempts of a create, and another for the next one", async () => {
    const { rivya, requests } = canned([unavailable(), new TypeError("fetch failed"), created(), created()], {
      clock: new VirtualClock(),
    });
    await rivya.tasks.create(kite);
    await rivya.tasks.create(kite);
    const [first, second, third, next] = requests.map(keyOf);
    expect(first).toMatch(/^[\da-f]{8}-/);
    expect([second, third]).toEqual([first, first]);
    expect(next).not.toBe(first);
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([kite, kite, kite, kite]);
  });

  test("goes with an upload, whose body is made anew", async () => {
    const file = { id: "file_1", url: "https://rivya.test/f", kind: "image" };
    const { rivya, requests } = canned([unavailable(), Response.json(file, { status: 201 })], {
      clock: new VirtualClock(),
    });
    await rivya.files.upload({ file: new Uint8Array([1, 2]), kind: "image" });
    expect(keyOf(requests[0]!)).toBe(keyOf(requests[1]!));
    const form = await requests[1]!.formData();
    expect([form.get("kind"), (form.get("file") as File).size]).toEqual(["image", 2]);
  });

  test("can be one's own, and stands in the error of a call that failed", async () => {
    const { rivya, requests } = canned([unavailable()]);
    const error = await caught(rivya.tasks.create(kite, { idempotencyKey: "kite-1", retry: false }));
    expect(keyOf(requests[0]!)).toBe("kite-1");
    expect(error).toMatchObject({ idempotencyKey: "kite-1" });
  });

  test.each(["", "a\nb", "ü", "x".repeat(256)])("%j is refused, and nothing is sent", async (idempotencyKey) => {
    const { rivya, requests } = canned([]);
    expect(await caught(rivya.tasks.create(kite, { idempotencyKey }))).toMatchObject({ name: "RivyaInputError" });
    expect(requests).toEqual([]);
  });

  test("does not go with a read", async () => {
    const { requests } = await credits([balance()]);
    expect(keyOf(requests[0]!)).toBeNull();
  });
});

test("what an abandoned answer held is read to its end", async () => {
  const answer = unavailable();
  await credits([answer, balance()]);
  expect(answer.bodyUsed).toBe(true);
});

test.each([-1, 1.5, Number.NaN, true as never])("retry: %s is refused", async (retry) => {
  const { rivya, requests } = canned([]);
  expect(await caught(rivya.credits.get({ retry }))).toMatchObject({ name: "RivyaInputError" });
  expect(requests).toEqual([]);
});
