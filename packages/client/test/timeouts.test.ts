import { expect, test } from "vitest";
import { balance, canned, kite, refusal, silence, task } from "./support/canned.ts";
import { caught } from "./support/caught.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const stalled = () =>
  new Response(
    new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"current_')),
      pull: () => new Promise(() => undefined),
    }),
  );

const stalledError = () => new Response(stalled().body, { status: 500 });

test("timeoutMs is for one attempt; the error says so, and after how many", async () => {
  const clock = new VirtualClock();
  const { rivya, requests } = canned([silence, silence, silence], { clock, timeoutMs: 2000 });
  const error = await caught(rivya.credits.get());
  expect(error).toMatchObject({ name: "RivyaTimeoutError", budget: "timeoutMs", ms: 2000, attempts: 3 });
  expect((error as Error).message).toBe("getCredits: timeoutMs = 2000 ran out, attempts: 3");
  expect(clock.sleeps).toEqual([2000, 250, 2000, 500, 2000]);
  expect(requests.every(({ signal }) => signal.aborted)).toBe(true);
});

test("timeoutMs covers the body", async () => {
  const clock = new VirtualClock();
  const error = await caught(canned([stalled], { clock }).rivya.credits.get({ retry: false }));
  expect(error).toMatchObject({ budget: "timeoutMs", ms: 60_000, attempts: 1 });
  expect(clock.passed).toBe(60_000);
});

test("timeoutMs covers the body of an error", async () => {
  const clock = new VirtualClock();
  const error = await caught(canned([stalledError], { clock }).rivya.credits.get({ retry: 0, timeoutMs: 70 }));
  expect(error).toMatchObject({ budget: "timeoutMs", ms: 70 });
});

test("deadlineMs is for all attempts and the waits between them", async () => {
  const clock = new VirtualClock();
  const { rivya } = canned([silence, silence, silence], { clock, timeoutMs: 2000 });
  const error = await caught(rivya.tasks.create(kite, { deadlineMs: 5000 }));
  expect(error).toMatchObject({ name: "RivyaTimeoutError", budget: "deadlineMs", ms: 5000, attempts: 3 });
  expect(error).toMatchObject({ idempotencyKey: expect.any(String), cause: { budget: "timeoutMs" } });
  expect(clock.passed).toBe(5000);
});

test("a wait that would outlast the deadline is not begun", async () => {
  const clock = new VirtualClock();
  const { rivya } = canned([refusal(429, "rate_limited", { "retry-after": "30" })], { clock, deadlineMs: 10_000 });
  const error = await caught(rivya.credits.get());
  expect(error).toMatchObject({ budget: "deadlineMs", attempts: 1, cause: { code: "rate_limited" } });
  expect(clock.passed).toBe(0);
});

const interval = (look: number) => (look === 0 ? Infinity : 100);

test("no clock is asked for a sleep that a timer cannot take", async () => {
  const longest = 2 ** 31 - 1;
  const clock = new VirtualClock();
  const deadlineMs = 2.5 * longest;
  const late = await caught(canned([silence], { clock, timeoutMs: Infinity }).rivya.credits.get({ deadlineMs }));
  expect(late).toMatchObject({ budget: "deadlineMs", ms: deadlineMs });
  expect(clock.sleeps).toEqual([longest, longest, longest / 2]);
  const answers = ["queued", "succeeded"].map((status) => Response.json(task(status)));
  const waiting = new VirtualClock();
  await canned(answers, { clock: waiting }).rivya.tasks.wait("task_1", { interval, deadlineMs: Infinity });
  expect(waiting.sleeps).toEqual([longest, 100]);
});

test("an answer in time leaves no timer behind", async () => {
  const clock = new VirtualClock();
  await canned([balance()], { clock, deadlineMs: 10_000 }).rivya.credits.get();
  expect([clock.passed, clock.sleepers.size]).toEqual([0, 0]);
});

test("a clock that is set back gives no more time", async () => {
  const clock = new VirtualClock();
  const answer = () => {
    clock.jump(-3_600_000);
    return silence();
  };
  const error = await caught(canned([answer], { clock }).rivya.credits.get({ deadlineMs: 3000 }));
  expect(error).toMatchObject({ budget: "deadlineMs" });
  expect(clock.sleeps).toEqual([3000]);
});

test.each(["timeoutMs", "deadlineMs"])("a %s that is none is refused", async (name) => {
  const { rivya, requests } = canned([]);
  for (const ms of [0, -1, Number.NaN, "5" as never]) {
    expect(await caught(rivya.credits.get({ [name]: ms }))).toMatchObject({ name: "RivyaInputError" });
    expect(() => canned([], { [name]: ms })).toThrow(name);
  }
  expect(requests).toEqual([]);
});
