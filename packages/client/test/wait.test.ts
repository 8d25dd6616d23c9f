import { describe, expect, test } from "vitest";
import { RivyaTimeoutError, TaskFailedError } from "../src/index.ts";
import { canned, task } from "./canned.ts";
import { VirtualClock } from "./virtual-clock.ts";

const looks = (...states: object[]) => states.map((state) => Response.json(state));

describe("tasks.wait", () => {
  test("looks as Rivya advises, tells each look, and answers with the result", async () => {
    const clock = new VirtualClock();
    const { rivya } = canned(looks(task("queued"), task("processing"), task("succeeded")), { clock });
    const seen: string[] = [];
    const done = await rivya.tasks.wait("task_1", { onUpdate: ({ status }) => seen.push(status) });
    expect(done.result.primary_url).toBe("https://cdn.test/0.png");
    expect(seen).toEqual(["queued", "processing", "succeeded"]);
    expect(clock.sleeps).toEqual([2500, 5000, 5000]);
  });

  test("throws the failed task", async () => {
    const { rivya } = canned(looks(task("failed")), { clock: new VirtualClock() });
    const error = await rivya.tasks.wait("task_1").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error).toMatchObject({
      name: "TaskFailedError",
      message: expect.stringContaining("task_1"),
      task: { status: "failed" },
    });
  });

  test("waits on a status it does not know, never in a hot loop, until the deadline", async () => {
    const clock = new VirtualClock();
    const { rivya, requests } = canned(looks(...Array.from({ length: 30 }, () => task("dreaming"))), { clock });
    const error = await rivya.tasks
      .wait("task_1", { interval: 0, deadlineMs: 1000 })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RivyaTimeoutError);
    expect(error).toMatchObject({ name: "RivyaTimeoutError", deadlineMs: 1000 });
    expect(Math.min(...clock.sleeps)).toBeGreaterThanOrEqual(50);
    expect(requests.length).toBeLessThanOrEqual(20);
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])(
    "an interval of %s neither hangs nor spins",
    async (interval) => {
      const clock = new VirtualClock();
      const { rivya } = canned(looks(task("succeeded")), { clock });
      await rivya.tasks.wait("task_1", { interval, deadlineMs: 5000 });
      expect(clock.sleeps).toEqual([interval > 0 ? 5000 : 50]);
    },
  );

  test("a look that hangs does not outlast the deadline", async () => {
    const { rivya } = canned([new Promise<Response>(() => undefined)], { clock: new VirtualClock() });
    await expect(rivya.tasks.wait("task_1", { deadlineMs: 9000 })).rejects.toMatchObject({ name: "RivyaTimeoutError" });
  });

  test.each([Number.NaN, 0, -1])("a deadline of %s is refused", async (deadlineMs) => {
    const { rivya, requests } = canned([]);
    await expect(rivya.tasks.wait("task_1", { deadlineMs })).rejects.toMatchObject({ name: "RivyaInputError" });
    expect(requests).toEqual([]);
  });

  test("stops when its signal aborts, before and during", async () => {
    const before = canned([], {});
    await expect(
      before.rivya.tasks.wait("task_1", { signal: AbortSignal.abort(new Error("no more")) }),
    ).rejects.toThrow("no more");
    expect(before.requests).toEqual([]);
    const controller = new AbortController();
    const during = canned([]).rivya.tasks.wait("task_1", { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(during).rejects.toThrow("enough");
  });
});
