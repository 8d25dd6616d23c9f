import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/core/store/store.ts";
import { failure, success } from "../../../src/core/timeline.ts";
import { claim, task } from "./records.ts";

const ids = async (store: Store) => (await store.recentTasks(99)).map(({ id }) => id);
const ending = (id: string, settledAt: number) => task(id, { timeline: { createdAt: 0, processingAt: 0, settledAt } });
const failing = (id: string) => ({ ...ending(id, 0), outcome: failure() });

/** What every store has to do that begins with 1000 credits and is to keep two tasks. */
export function forgettingSuite(name: string, open: () => Store): void {
  describe(`${name}: of more tasks than are to be kept`, () => {
    it("those that have ended go, the oldest first", async () => {
      const store = open();
      for (const id of ["a", "b", "c"]) await store.acceptTask(ending(id, 10), claim(id), 0);
      expect(await ids(store)).toEqual(["c", "b", "a"]);
      await store.acceptTask(ending("d", 20), null, 10);
      expect(await ids(store)).toEqual(["d", "c"]);
      expect(await store.findTask("a", 10)).toBeNull();
      expect(await store.recall(claim("a"), 10)).toEqual(claim("a").answer);
    });

    it("those that go on stay, however old", async () => {
      const store = open();
      await store.acceptTask(ending("slow", 1000), null, 0);
      for (const id of ["a", "b", "c"]) await store.acceptTask(ending(id, 10), null, 10);
      expect(await ids(store)).toEqual(["c", "slow"]);
      await store.acceptTask(ending("slower", 2000), null, 10);
      expect(await ids(store)).toEqual(["slower", "slow"]);
    });

    it("one that is ended before its time goes too", async () => {
      const store = open();
      for (const id of ["a", "b", "c"]) await store.acceptTask(ending(id, 1000), null, 0);
      await store.settleTask("b", success, 5);
      expect(await ids(store)).toEqual(["c", "a"]);
    });

    it("none takes its refund with it", async () => {
      const store = open();
      for (const id of ["a", "b", "c", "d", "e"]) await store.acceptTask(failing(id), null, 0);
      expect(await store.credits("default", 0)).toBe(1000);
    });
  });
}
