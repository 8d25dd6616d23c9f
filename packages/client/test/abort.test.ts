import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { RivyaAbortError } from "../src/index.ts";
import { balance, canned, kite, refusal, silence, task } from "./support/canned.ts";
import { caught } from "./support/caught.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const reason = new Error("changed my mind");
const stopped = { name: "RivyaAbortError", cause: reason };

test("before: nothing is sent", async () => {
  const { rivya, requests } = canned([]);
  const signal = AbortSignal.abort(reason);
  for (const call of [() => rivya.credits.get({ signal }), () => rivya.tasks.wait("task_1", { signal })]) {
    const error = await caught(call());
    expect(error).toBeInstanceOf(RivyaAbortError);
    expect(error).toMatchObject(stopped);
  }
  expect(requests).toEqual([]);
});

test("during an attempt, even of a fetch that does not listen", async () => {
  const clock = new VirtualClock();
  const controller = new AbortController();
  const answer = () => (controller.abort(reason), silence());
  const { rivya, requests } = canned([answer], { clock });
  expect(await caught(rivya.credits.get({ signal: controller.signal }))).toMatchObject({ ...stopped, attempts: 1 });
  expect(requests[0]!.signal.aborted).toBe(true);
  expect(clock.sleepers.size).toBe(0);
});

test("while a body comes", async () => {
  const controller = new AbortController();
  const body = new ReadableStream({ pull: () => controller.abort(reason) });
  const { rivya } = canned([() => new Response(body)], { clock: new VirtualClock() });
  expect(await caught(rivya.credits.get({ signal: controller.signal }))).toMatchObject(stopped);
});

test("between two attempts, at once", async () => {
  const clock = new VirtualClock();
  const controller = new AbortController();
  const { rivya, requests } = canned([refusal(503, "public_api_disabled", { "retry-after": "30" }), balance()], {
    clock,
    logger: { warn: () => queueMicrotask(() => controller.abort(reason)) },
  });
  expect(await caught(rivya.credits.get({ signal: controller.signal }))).toMatchObject({ ...stopped, attempts: 1 });
  expect(requests).toHaveLength(1);
  expect([clock.passed, clock.sleepers.size]).toEqual([0, 0]);
});

test("between two looks of a wait", async () => {
  const clock = new VirtualClock();
  const controller = new AbortController();
  const { rivya, requests } = canned([Response.json(task("queued"))], { clock });
  const onUpdate = () => queueMicrotask(() => controller.abort(reason));
  const error = await caught(rivya.tasks.wait("task_1", { signal: controller.signal, onUpdate }));
  expect(error).toMatchObject({ ...stopped, taskId: "task_1" });
  expect(requests).toHaveLength(1);
  expect(clock.sleepers.size).toBe(0);
});

test("with an error of another call: it is the reason of this abort, and stays as it is", async () => {
  const failed = await caught(canned([refusal(404, "not_found")]).rivya.credits.get());
  const clock = new VirtualClock();
  const late = await caught(canned([silence], { clock }).rivya.tasks.wait("task_2", { deadlineMs: 10 }));
  for (const cause of [failed, late]) {
    const before = JSON.stringify(cause);
    const { rivya } = canned([silence], { clock });
    const signal = AbortSignal.abort(cause);
    for (const call of [() => rivya.tasks.wait("task_1", { signal }), () => rivya.tasks.create(kite, { signal })]) {
      const error = await caught(call());
      expect(error).toBeInstanceOf(RivyaAbortError);
      expect((error as Error).cause).toBe(cause);
    }
    expect(JSON.stringify(cause)).toBe(before);
  }
});

test("after: nothing happens, and nobody listens any more", async () => {
  const clock = new VirtualClock();
  const controller = new AbortController();
  const { rivya } = canned([balance(), Response.json(task("succeeded"))], { clock });
  const { signal } = controller;
  expect(await rivya.credits.get({ signal })).toEqual({ current_credits: 5 });
  expect(await rivya.tasks.wait("task_1", { signal })).toMatchObject({ status: "succeeded" });
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(clock.sleepers.size).toBe(0);
  controller.abort(reason);
});
