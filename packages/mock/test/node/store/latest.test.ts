import { copyFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { StoreStart } from "../../../src/core/store/store.ts";
import { failure, success } from "../../../src/core/timeline.ts";
import { sqliteStore } from "../../../src/node/store/sqlite-store.ts";
import { claim, file, received, task } from "../../core/store/records.ts";
import { dataFolder } from "./data-folder.ts";

const path = dataFolder();
const start: StoreStart = { keys: new Map(), credits: 10, keepTasks: null };
const open = (name: string) => sqliteStore(path(name), start);

const at = (createdAt: number) =>
  task("a", { timeline: { createdAt, processingAt: createdAt + 10, settledAt: createdAt + 30 } });

it("a file that nothing has happened to knows of no moment", async () => {
  const store = open("new.db");
  expect(await store.latest?.()).toBeNull();
  await store.close?.();
  const again = open("new.db");
  expect(await again.latest?.()).toBeNull();
  await again.close?.();
});

it.each<[string, (store: ReturnType<typeof open>) => unknown]>([
  ["a task", (store) => store.findTask("nobody", 300)],
  ["a file", (store) => store.findFile("nobody", 300)],
  ["credits", (store) => store.credits("default", 300)],
  ["an idempotency key", (store) => store.recall(claim("k"), 300)],
])("the latest moment is that of a question about %s", async (name, ask) => {
  const store = open(`asked about ${name}.db`);
  await ask(store);
  await store.close?.();
  const again = open(`asked about ${name}.db`);
  expect(await again.latest?.()).toBe(300);
  await again.close?.();
});

it("the latest moment is that of any question, also after the file was closed", async () => {
  const store = open("asked.db");
  await store.acceptTask(at(100), null, 100);
  await store.findFile("nobody", 300);
  await store.credits("default", 200);
  expect(await store.latest?.()).toBe(300);
  await store.close?.();
  const again = open("asked.db");
  expect(await again.latest?.()).toBe(300);
  await again.reset();
  expect(await again.latest?.()).toBeNull();
  await again.close?.();
});

it.each<[string, (store: ReturnType<typeof open>) => Promise<unknown>]>([
  ["a task", async (store) => store.acceptTask(at(100), null, 100)],
  [
    "the end of one",
    async (store) => {
      await store.acceptTask(at(80), null, 80);
      await store.settleTask("a", success, 100);
    },
  ],
  ["a file", async (store) => store.keepFile(file("f", 100), await received(store), null, 100)],
  [
    "credits that came back",
    async (store) => {
      await store.acceptTask({ ...at(60), outcome: failure() }, null, 60);
      await store.credits("default", 100);
    },
  ],
])("of a file that was not closed it is that of what was written last: %s", async (name, happen) => {
  const store = open(`${name}.db`);
  await happen(store);
  for (const part of ["", "-wal"]) copyFileSync(path(`${name}.db${part}`), path(`${name} as it was.db${part}`));
  await store.close?.();
  const again = open(`${name} as it was.db`);
  expect(await again.latest?.()).toBe(100);
  await again.close?.();
});

it("credits come back once, also after a restart", async () => {
  const store = open("refund.db");
  const failed = task("a", { outcome: failure() });
  await store.acceptTask(failed, null, 0);
  expect(await store.credits("default", 30)).toBe(10);
  await store.close?.();
  const again = open("refund.db");
  expect(await again.settleTask("a", success, 5)).toEqual({ settled: false, task: failed });
  expect(await again.settleTask("a", failure(), 5)).toEqual({ settled: false, task: failed });
  expect(await again.credits("default", 99)).toBe(10);
  await again.close?.();
});
