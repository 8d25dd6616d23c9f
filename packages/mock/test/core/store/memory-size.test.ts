import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { memoryStore } from "../../../src/core/store/memory/memory-store.ts";
import type { Store } from "../../../src/core/store/store.ts";
import { failure, timeline } from "../../../src/core/timeline.ts";
import { claim, task } from "./records.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const day = 24 * 60 * 60 * 1000;

function bytesHeld(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const record = (id: string, createdAt: number) => {
  const params = { image_size: "square_hd", output_format: "png" } as const;
  const request = { model: "qwen-image", prompt: `A red kite over the sea: ${id}`, params } as const;
  return task(id, { request, credits: 0, timeline: timeline(createdAt, { queuedMs: 300, processingMs: 1500 }) });
};

/** Makes tasks, each under a key, and counts the characters of all that has to be known of them. */
async function fill(store: Store, from: number, count: number): Promise<number> {
  let characters = 0;
  for (let at = from; at < from + count; at += 1) {
    const now = Date.UTC(2026, 0, 1) + at * 10;
    const made = record(`task_${String(at).padStart(26, "0")}`, now);
    const body = JSON.stringify({ id: made.id, made_at: now, moments: made.timeline, result: null, error: null });
    const answer = { fingerprint: made.id.repeat(2), status: 202, location: `/api/v1/generations/${made.id}`, body };
    const one = claim(`key ${at}`, { answer, expiresAt: now + day });
    await store.acceptTask(made, one, now);
    characters += JSON.stringify(made).length + JSON.stringify(one).length;
  }
  return characters;
}

it("a task and the answer of its key take less than they would as JSON", async () => {
  const store = memoryStore({ keys: new Map(), credits: 1000, keepTasks: null });
  await fill(store, 0, 5000);
  const before = bytesHeld();
  const characters = await fill(store, 5000, 20_000);
  expect((bytesHeld() - before) / characters).toBeLessThan(1);
  expect(await store.recentTasks(1)).toHaveLength(1);
});

it("tasks that are forgotten take nothing", async () => {
  const store = memoryStore({ keys: new Map(), credits: 1e9, keepTasks: 100 });
  const make = async (from: number, count: number) => {
    for (let at = from; at < from + count; at += 1) {
      const failed = { ...record(`task_${at}`, at * 2000), credits: 1, outcome: failure() };
      await store.acceptTask(failed, null, at * 2000);
      await store.findTask(failed.id, at * 2000);
    }
  };
  await make(0, 5000);
  const before = bytesHeld();
  await make(5000, 20_000);
  expect(bytesHeld() - before).toBeLessThan(2_000_000);
  expect(await store.recentTasks(1000)).toHaveLength(100);
});

it("many accounts of few tasks take little each", async () => {
  const store = memoryStore({ keys: new Map(), credits: 1000, keepTasks: null });
  const make = async (from: number, count: number) => {
    for (let at = from; at < from + count; at += 1) {
      const account = `account ${at}`;
      await store.acceptTask({ ...record(`task_${at}`, at), account }, claim("key", { account, expiresAt: day }), at);
    }
  };
  await make(0, 1000);
  const before = bytesHeld();
  await make(1000, 2000);
  expect((bytesHeld() - before) / 2000).toBeLessThan(4000);
  expect(await store.recentTasks(1)).toHaveLength(1);
});

it("tasks that are forgotten take nothing either where one among them goes on", async () => {
  const store = memoryStore({ keys: new Map(), credits: 1000, keepTasks: 1000 });
  const make = async (from: number, count: number) => {
    for (let at = from; at < from + count; at += 1) {
      const processingMs = at % 500 === 0 ? day : 20;
      const slow = timeline(at, { queuedMs: 0, processingMs });
      await store.acceptTask({ ...record(`task_${at}`, at), timeline: slow }, null, at);
    }
  };
  await make(0, 5000);
  const before = bytesHeld();
  await make(5000, 20_000);
  expect(bytesHeld() - before).toBeLessThan(1_500_000);
  expect(await store.recentTasks(9999)).toHaveLength(1000);
});
