import { describe, expect, test } from "vitest";
import { RivyaTimeoutError, TaskFailedError } from "../src/index.ts";
import { canned, kite, refusal, silence, task } from "./support/canned.ts";
import { caught } from "./support/caught.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const looks = (...states: object[]) => states.map((state) => Response.json(state));

describe("tasks.wait", () => {
  test("looks as Rivya advises, tells each look, and answers with the result", async () => {
    const clock = new VirtualClock();
    const { rivya } = canned(looks(task("queued"), task("processing"), task("succeeded")), { clock });
    const seen: string[] = [];
    const done = await rivya.tasks.wait("task_1", { onUpdate: ({ status }) => seen.push(status) });
    expect(done.result.primary_url).toBe("https://cdn.test/0.png");
    expect(seen).toEqual(["queued", "processing", "succeeded"]);
    expect(clock.sleeps).toEqual([2500, 5625, 6750]);
  });

  test.each([0, 0.25, 0.999])("first after 2 to 3 s, then every 5 to 10 s, growing; chance %s", async (chance) => {
    const clock = new VirtualClock();
    const states = [...Array.from({ length: 9 }, () => task("processing")), task("succeeded")];
    await canned(looks(...states), { clock, random: () => chance }).rivya.tasks.wait("task_1");
    const [first, ...later] = clock.sleeps;
    expect(first).toBeGreaterThanOrEqual(2000);
    expect(first).toBeLessThan(3000);
    expect(Math.min(...later)).toBeGreaterThanOrEqual(5000);
    expect(Math.max(...later)).toBeLessThan(10_000);
    expect(later).toEqual(later.toSorted((one, other) => one - other));
  });

  test("takes an interval of one's own, and one for each look", async () => {
    const clock = new VirtualClock();
    const { rivya } = canned(looks(task("queued"), task("succeeded"), task("queued"), task("succeeded")), { clock });
    await rivya.tasks.wait("task_1", { interval: 100 });
    await rivya.tasks.wait("task_1", { interval: (look) => 1000 + look });
    expect(clock.sleeps).toEqual([100, 100, 1000, 1001]);
  });

  test("throws the failed task", async () => {
    const { rivya } = canned(looks(task("failed")), { clock: new VirtualClock() });
    const error = await caught(rivya.tasks.wait("task_1"));
    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error).toMatchObject({
      name: "TaskFailedError",
      message: expect.stringContaining("task_1"),
      task: { status: "failed" },
      taskId: "task_1",
    });
  });

  test.each([null, {}])("refuses a success whose result is %j", async (result) => {
    const { rivya } = canned(looks(task("succeeded", { result })), { clock: new VirtualClock() });
    expect(await caught(rivya.tasks.wait("task_1"))).toMatchObject({ name: "RivyaResponseError", taskId: "task_1" });
  });

  test("waits on a status it does not know, never in a hot loop, until the deadline", async () => {
    const clock = new VirtualClock();
    const { rivya, requests } = canned(looks(...Array.from({ length: 30 }, () => task("dreaming"))), { clock });
    const error = await caught(rivya.tasks.wait("task_1", { interval: 0, deadlineMs: 1000 }));
    expect(error).toBeInstanceOf(RivyaTimeoutError);
    expect(error).toMatchObject({ budget: "deadlineMs", ms: 1000, attempts: requests.length, taskId: "task_1" });
    expect((error as Error).message).toContain('task_1 was "dreaming"');
    expect(clock.sleeps.at(0)).toBe(50);
    expect(requests.length).toBeLessThanOrEqual(20);
    expect(clock.passed).toBe(1000);
  });

  test.each([Number.NaN, -1, "5"])("an interval of %j is refused before anything is waited for", async (given) => {
    const clock = new VirtualClock();
    const { rivya, requests } = canned([], { clock });
    const interval = given as number;
    expect(await caught(rivya.tasks.run(kite, { interval }))).toMatchObject({ name: "RivyaInputError" });
    for (const wrong of [interval, () => interval]) {
      const error = await caught(rivya.tasks.wait("task_1", { interval: wrong }));
      expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining("interval must be") });
    }
    expect([requests, clock.sleeps]).toEqual([[], []]);
  });

  test("the key, the id and the options of its looks are checked before anything is waited for", async () => {
    const clock = new VirtualClock();
    const { rivya } = canned([], { clock });
    const waits = [
      () => canned([], { clock, apiKey: "" }).rivya.tasks.wait("task_1"),
      () => rivya.tasks.wait(".."),
      () => rivya.tasks.wait("task_1", { retry: -1 }),
      () => rivya.tasks.wait("task_1", { timeoutMs: 0 }),
      () => rivya.tasks.wait("task_1", { headers: { "x y": "1" } }),
      () => rivya.tasks.wait("task_1", { signal: new AbortController() as never }),
    ];
    for (const wait of waits) expect(await caught(wait())).toMatchObject({ name: "RivyaInputError" });
    expect(clock.sleeps).toEqual([]);
  });

  test("an endless interval ends at the deadline", async () => {
    const clock = new VirtualClock();
    const waiting = canned([], { clock }).rivya.tasks.wait("task_1", { interval: Infinity, deadlineMs: 5000 });
    expect(await caught(waiting)).toMatchObject({ name: "RivyaTimeoutError", attempts: 0 });
    expect(clock.passed).toBe(5000);
  });

  test("gives up after 30 minutes unless told otherwise", async () => {
    const clock = new VirtualClock();
    const { rivya } = canned(looks(...Array.from({ length: 400 }, () => task("processing"))), { clock });
    expect(await caught(rivya.tasks.wait("task_1"))).toMatchObject({ budget: "deadlineMs", ms: 1_800_000 });
    expect(clock.passed).toBe(1_800_000);
  });

  test("a look that hangs does not outlast the deadline", async () => {
    const clock = new VirtualClock();
    const error = await caught(canned([silence], { clock }).rivya.tasks.wait("task_1", { deadlineMs: 9000 }));
    expect(error).toMatchObject({ name: "RivyaTimeoutError", budget: "deadlineMs", attempts: 1 });
    expect(clock.passed).toBe(9000);
  });

  test("counts looks, not the attempts within one", async () => {
    const clock = new VirtualClock();
    const { rivya } = canned([silence, silence, silence], { clock, timeoutMs: 1000 });
    const error = await caught(rivya.tasks.wait("task_1", { deadlineMs: 5000 }));
    await clock.sleep(1);
    expect(error).toMatchObject({ operation: "waitForTask", budget: "deadlineMs", attempts: 1 });
  });

  test("a look that fails is tried again, and the wait goes on", async () => {
    const clock = new VirtualClock();
    const answers = [Response.json(task("queued")), refusal(503, "internal_error"), Response.json(task("succeeded"))];
    expect(await canned(answers, { clock }).rivya.tasks.wait("task_1")).toMatchObject({ status: "succeeded" });
    expect(clock.sleeps).toEqual([2500, 5625, 250]);
  });

  test("survives looks that fail for now, and backs off from them", async () => {
    const clock = new VirtualClock();
    const down = Array.from({ length: 6 }, () => refusal(503, "public_api_disabled", { "retry-after": "20" }));
    const answers = [...down, Response.json(task("succeeded"))];
    const { rivya, requests } = canned(answers, { clock, retry: 1 });
    expect(await rivya.tasks.wait("task_1", { interval: 1000 })).toMatchObject({ status: "succeeded" });
    expect(requests).toHaveLength(7);
    expect(clock.sleeps).toEqual([1000, 20_000, 20_000, 20_000, 20_000, 20_000, 20_000]);
  });

  test("looks that fail grow further apart; a good one ends that", async () => {
    const clock = new VirtualClock();
    const lost = new TypeError("fetch failed");
    const { rivya } = canned([lost, lost, lost, ...looks(task("queued"), task("succeeded"))], { clock });
    await rivya.tasks.wait("task_1", { interval: 100, retry: false });
    expect(clock.sleeps).toEqual([100, 250, 500, 1000, 100]);
  });

  test("a service that stays down is waited for until the deadline, whose error says what it met", async () => {
    const clock = new VirtualClock();
    const lost = Array.from({ length: 60 }, () => new TypeError("fetch failed"));
    const error = await caught(canned(lost, { clock }).rivya.tasks.wait("task_1", { deadlineMs: 60_000 }));
    expect(error).toMatchObject({ budget: "deadlineMs", taskId: "task_1", cause: { name: "RivyaConnectionError" } });
    expect(clock.passed).toBe(60_000);
  });

  test("what went wrong before a good look is not the reason for being late", async () => {
    const clock = new VirtualClock();
    const answers = [new TypeError("fetch failed"), ...looks(task("queued"))];
    const { rivya } = canned(answers, { clock });
    const error = await caught(rivya.tasks.wait("task_1", { deadlineMs: 4000, retry: false }));
    expect(error).toMatchObject({ budget: "deadlineMs", attempts: 1, cause: { name: "RivyaConnectionError" } });
    const late = await caught(rivya.tasks.wait("task_1", { deadlineMs: 4000, retry: false }));
    expect(late).not.toHaveProperty("cause");
  });

  test("ends when the service asks to wait longer than a minute", async () => {
    const { rivya } = canned([refusal(429, "rate_limited", { "retry-after": "61" })], { clock: new VirtualClock() });
    expect(await caught(rivya.tasks.wait("task_1"))).toMatchObject({ code: "rate_limited", retryAfterMs: 61_000 });
  });

  test("an error of a look says which task it was", async () => {
    const { rivya } = canned([refusal(404, "not_found")], { clock: new VirtualClock() });
    expect(await caught(rivya.tasks.wait("task_1"))).toMatchObject({ code: "not_found", taskId: "task_1" });
  });

  test.each([Number.NaN, 0, -1])("a deadline of %s is refused", async (deadlineMs) => {
    const { rivya, requests } = canned([]);
    await expect(rivya.tasks.wait("task_1", { deadlineMs })).rejects.toMatchObject({ name: "RivyaInputError" });
    expect(requests).toEqual([]);
  });

  test("tells how the last look went", async () => {
    const last = Response.json(task("succeeded"), { headers: { "x-request-id": "req_9" } });
    const { rivya } = canned([last], { clock: new VirtualClock() });
    const { data, requestId, response } = await rivya.tasks.wait("task_1").withResponse();
    expect([data.status, requestId, response.status]).toEqual(["succeeded", "req_9", 200]);
  });
});

describe("tasks.run", () => {
  test("creates, waits, and tells of the task from its creation", async () => {
    const clock = new VirtualClock();
    const answers = [Response.json(task("queued"), { status: 202 }), ...looks(task("processing"), task("succeeded"))];
    const { rivya, requests } = canned(answers, { clock });
    const seen: string[] = [];
    const done = await rivya.tasks.run(kite, { onUpdate: ({ status }) => seen.push(status) });
    expect(done.result.urls).toHaveLength(1);
    expect(seen).toEqual(["queued", "processing", "succeeded"]);
    expect(requests.map(({ method }) => method)).toEqual(["POST", "GET", "GET"]);
    expect(requests[1]!.headers.has("idempotency-key")).toBe(false);
  });

  test("one deadline is for both", async () => {
    const clock = new VirtualClock();
    const slow = () => clock.sleep(4000).then(() => Response.json(task("queued"), { status: 202 }));
    const { rivya } = canned([slow, ...looks(task("queued"))], { clock });
    const error = await caught(rivya.tasks.run(kite, { deadlineMs: 7000 }));
    expect(error).toMatchObject({ budget: "deadlineMs", ms: 7000, attempts: 1, taskId: "task_1" });
    expect(clock.passed).toBe(7000);
  });

  test("a creation that hangs ends at the deadline, with the key to try again with", async () => {
    const clock = new VirtualClock();
    const error = await caught(canned([silence], { clock }).rivya.tasks.run(kite, { deadlineMs: 500 }));
    expect(error).toMatchObject({ budget: "deadlineMs", operation: "createTask", attempts: 1 });
    expect(error).toHaveProperty("idempotencyKey", expect.stringMatching(/^[\da-f-]{36}$/));
  });
});
