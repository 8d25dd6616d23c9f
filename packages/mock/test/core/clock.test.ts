import { expect, it } from "vitest";
import { manualClock, realClock } from "@rivya/mock/core";

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

it("the real clock sleeps", async () => {
  const before = realClock.now();
  await realClock.sleep(20);
  expect(realClock.now() - before).toBeGreaterThanOrEqual(19);
});
