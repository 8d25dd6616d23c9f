import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { realClock } from "../../src/index.ts";
import { balance, canned, silence } from "../support/canned.ts";
import { caught } from "../support/caught.ts";

const longestTimerMs = 2 ** 31 - 1;
const thirtyDays = 30 * 24 * 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("sleeps longer than a timer can, in slices", async () => {
  const timer = vi.spyOn(globalThis, "setTimeout");
  const woken = vi.fn<(reason?: unknown) => void>();
  void realClock.sleep(thirtyDays).then(woken);
  await vi.advanceTimersByTimeAsync(thirtyDays - 1);
  expect(woken).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(woken).toHaveBeenCalledOnce();
  expect(timer.mock.calls.map(([, ms]) => ms)).toEqual([longestTimerMs, thirtyDays - longestTimerMs]);
});

test("sleeps for ever without a hot loop, until it is aborted", async () => {
  const controller = new AbortController();
  const woken = vi.fn<(reason?: unknown) => void>();
  realClock.sleep(Infinity, controller.signal).catch(woken);
  await vi.advanceTimersByTimeAsync(10 * longestTimerMs);
  expect(vi.getTimerCount()).toBe(1);
  controller.abort("enough");
  await vi.advanceTimersByTimeAsync(0);
  expect(woken).toHaveBeenCalledWith("enough");
  expect(vi.getTimerCount()).toBe(0);
});

test("is not begun when its signal has aborted", async () => {
  await expect(realClock.sleep(5, AbortSignal.abort("no"))).rejects.toBe("no");
  expect(vi.getTimerCount()).toBe(0);
});

test.each([-5, 0, Number.NaN])("a sleep of %s ends at once", async (ms) => {
  const sleep = realClock.sleep(ms);
  await vi.advanceTimersByTimeAsync(0);
  await expect(sleep).resolves.toBeUndefined();
});

test("a call that is answered leaves no timer behind", async () => {
  await canned([balance()]).rivya.credits.get({ deadlineMs: 10_000 });
  expect(vi.getTimerCount()).toBe(0);
});

test.each(["timeoutMs", "deadlineMs"])("a call that is not ends by its %s, and leaves none either", async (budget) => {
  const late = caught(canned([silence]).rivya.credits.get({ [budget]: 2000, retry: false }));
  await vi.advanceTimersByTimeAsync(2000);
  expect(await late).toMatchObject({ name: "RivyaTimeoutError", budget, ms: 2000 });
  expect(vi.getTimerCount()).toBe(0);
});

test("a deadline may be longer than a timer can", async () => {
  const late = caught(canned([silence]).rivya.credits.get({ deadlineMs: thirtyDays, timeoutMs: Infinity }));
  await vi.advanceTimersByTimeAsync(thirtyDays - 1);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await late).toMatchObject({ budget: "deadlineMs", ms: thirtyDays });
});
