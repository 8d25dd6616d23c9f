import { expect, it } from "vitest";
import { memoryStore } from "../../../src/core/store/memory/memory-store.ts";
import { asyncStore } from "./async-store.ts";
import { storeHistory } from "./history.ts";
import { bytesOf, claim, file, received, task } from "./records.ts";
import { storeSuite } from "./suite.ts";

storeSuite("memory", memoryStore);
storeHistory("memory", memoryStore);
storeSuite("memory, later", asyncStore);

const store = () => memoryStore({ keys: new Map(), credits: 1000, keepTasks: null });

it("the next file to come pushes out those that have expired, and no other", async () => {
  const at = store();
  await at.keepFile(file("old", 0), await received(at), null, 0);
  await at.keepFile(file("young", 50), await received(at), null, 50);
  // Asked for a time before they expired, the store shows what it still holds.
  await at.keepFile(file("new", 99), await received(at), null, 99);
  expect(await bytesOf(at, "old", 0)).toEqual([1]);
  await at.keepFile(file("newest", 100), await received(at), null, 100);
  expect(await at.readFile("old", 0)).toBeNull();
  expect(await at.findFile("old", 0)).toBeNull();
  expect(await bytesOf(at, "young", 50)).toEqual([1]);
  expect(await bytesOf(at, "new", 100)).toEqual([1]);
});

it("what comes next pushes out idempotency keys and windows that are over", async () => {
  const at = store();
  await at.acceptTask(task("a"), claim("old"), 0);
  await at.acceptTask(task("b"), claim("new", { expiresAt: 200 }), 100);
  expect(await at.recall(claim("old"), 0)).toBeNull();
  await at.countRequest("old", 50, 0);
  await at.countRequest("new", 50, 50);
  expect(await at.countRequest("old", 50, 0)).toEqual({ count: 1, endsAt: 50 });
});

it("lists files in order when most of them have gone", async () => {
  const at = store();
  for (let time = 0; time <= 500; time += 1) await at.keepFile(file(`f${time}`, time), await received(at), null, time);
  const listed = await at.recentFiles(1000, 500);
  expect(listed.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, back) => `f${500 - back}`));
});
