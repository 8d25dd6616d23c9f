import { expect, it } from "vitest";
import { createMock, manualClock, realClock } from "@rivya/mock/core";
import { harness } from "../helpers/harness.ts";
import { form, png } from "../helpers/samples.ts";

it("a manual clock wakes sleepers in order, those that fall asleep on the way too", async () => {
  const clock = manualClock(0);
  const log: string[] = [];
  const poll = async () => {
    for (let turn = 1; turn <= 3; turn += 1) {
      await clock.sleep(10);
      log.push(`poll ${clock.now()}`);
    }
  };
  const done = Promise.all([poll(), clock.sleep(15).then(() => log.push(`once ${clock.now()}`))]);
  expect(log).toEqual([]);
  await clock.advance(60);
  await done;
  expect(log).toEqual(["poll 10", "once 15", "poll 20", "poll 30"]);
  expect(clock.now()).toBe(60);
});

it.each([
  ["manual", manualClock()],
  ["real", realClock],
])("a %s clock stops sleeping when its signal aborts, before or meanwhile", async (_, clock) => {
  const reason = new Error("enough");
  await expect(clock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason);
  const stop = new AbortController();
  const sleep = clock.sleep(2 ** 40, stop.signal);
  stop.abort(reason);
  await expect(sleep).rejects.toBe(reason);
});

it("a manual clock does not go back", async () => {
  await expect(manualClock().advance(-1)).rejects.toThrow(RangeError);
  await expect(manualClock().advance(Number.NaN)).rejects.toThrow(RangeError);
});

const lastMoment = Date.UTC(9999, 11, 25) - 1;

it("a manual clock ends some days before the year 10000", async () => {
  const clock = manualClock(lastMoment - 10);
  const advances = [clock.advance(6), clock.advance(6), clock.advance(4)];
  expect((await Promise.allSettled(advances)).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  expect(clock.now()).toBe(lastMoment);
  await expect(clock.advance(1)).rejects.toThrow(RangeError);
  await expect(clock.advance(Number.POSITIVE_INFINITY)).rejects.toThrow(RangeError);
  expect(clock.now()).toBe(lastMoment);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, lastMoment + 1])("a manual clock does not start at %d", (start) => {
  expect(() => manualClock(start)).toThrow(RangeError);
});

it("at the end of time a mock still answers as documented", async () => {
  const clock = manualClock(lastMoment);
  const { mock, file, task } = harness({ clock });
  expect((await file(form(png()))).expires_at).toBe("9999-12-25T23:59:59.999Z");
  await task({ model: "qwen-image", prompt: "x" });
  const json = { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"ms":1}' };
  expect((await mock.fetch("http://127.0.0.1/__mock/clock/advance", json)).status).toBe(400);
});

it("two advances over the wire that are too much together: one of them is 400", async () => {
  const clock = manualClock(lastMoment - 10);
  const { mock } = harness({ clock });
  const json = { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"ms":6}' };
  const advance = () => mock.fetch("http://127.0.0.1/__mock/clock/advance", json);
  const answers = await Promise.all([advance(), advance()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 400]);
  expect(await answers[1]?.json()).toMatchObject({ error: { details: [{ path: "/ms", code: "maximum" }] } });
});

it("a clock that tells no time costs nobody an answer", async () => {
  const errors: unknown[] = [];
  const clock = { now: () => Number.NaN, sleep: () => Promise.resolve() };
  const mock = createMock({ clock, onError: (error) => errors.push(error) });
  expect((await mock.fetch("http://m/api/v1/models")).status).toBe(200);
  expect(errors).toMatchObject([{ name: "RangeError" }]);
});

it("the real clock sleeps", async () => {
  const before = realClock.now();
  await realClock.sleep(20);
  expect(realClock.now() - before).toBeGreaterThanOrEqual(19);
});

it("a manual clock goes back to its start, and sleepers keep what they had left", async () => {
  const clock = manualClock(1000);
  let woken = false;
  void clock.sleep(50).then(() => (woken = true));
  await clock.advance(30);
  clock.reset();
  expect(clock.now()).toBe(1000);
  await clock.advance(19);
  expect(woken).toBe(false);
  await clock.advance(1);
  expect(woken).toBe(true);
});

it("an advance ends where a reset comes in between", async () => {
  const clock = manualClock(0);
  const slept = clock.sleep(10).then(() => clock.reset());
  await Promise.all([slept, clock.advance(60)]);
  expect(clock.now()).toBe(0);
});

it("advances at the same time come one after the other", async () => {
  const clock = manualClock(0);
  const woken = clock.sleep(15).then(() => clock.now());
  await Promise.all([clock.advance(10), clock.advance(20)]);
  expect(await woken).toBe(15);
  expect(clock.now()).toBe(30);
});

it("an advance waits for work that was begun on the way, but not for ever", async () => {
  const clock = manualClock(0);
  const log: number[] = [];
  const work = async () => {
    await clock.sleep(10);
    const slow = realClock.sleep(20).then(() => log.push(clock.now()));
    clock.hold(slow);
    clock.hold(slow.then(() => Promise.reject(new Error("of no interest here"))));
  };
  void work();
  void clock.sleep(50).then(() => clock.hold(new Promise(() => undefined)));
  await clock.advance(100);
  expect(log).toEqual([10]);
  expect(clock.now()).toBe(100);
});

it("a mock's time stands still while the platform's is set back", async () => {
  let time = Date.UTC(2026, 0, 1);
  const clock = { now: () => time, sleep: () => Promise.resolve() };
  const { task, read } = harness({ clock, queuedMs: 0, processingMs: 1000 });
  const { id } = await task({ model: "qwen-image", prompt: "x" });
  time += 1000;
  const done = await read(id);
  expect(done.status).toBe("succeeded");
  time -= 5000;
  expect(await read(id)).toEqual(done);
});
