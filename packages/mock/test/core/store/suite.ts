import { describe, expect, it } from "vitest";
import type { Store, StoreStart } from "../../../src/core/store/store.ts";
import { failure, success } from "../../../src/core/timeline.ts";
import { contentSuite } from "./content-suite.ts";
import { forgettingSuite } from "./forgetting-suite.ts";
import { bytesOf, claim, file, key, received, task } from "./records.ts";

const start: StoreStart = { keys: new Map([["aaaaaaaa1", key()]]), credits: 10, keepTasks: null };

const wide = (id: string, createdAt: number) => ({ ...file(id, createdAt), sizeBytes: 2 });

/** What every store has to do, whatever it keeps its records in. */
export function storeSuite(name: string, open: (start: StoreStart) => Store): void {
  const opened = () => open(start);

  describe(`${name}: keys`, () => {
    it("are found by their whole hash, and a later one takes the place of an earlier", async () => {
      const store = opened();
      await store.keepKey("aaaaaaaa2", key({ account: "two" }));
      expect(await store.findKey("aaaaaaaa1")).toEqual(key());
      expect(await store.findKey("aaaaaaaa2")).toEqual(key({ account: "two" }));
      expect(await store.findKey("aaaaaaaa")).toBeNull();
      expect(await store.findKey("aaaaaaaa11")).toBeNull();
      await store.keepKey("aaaaaaaa1", key({ revoked: true }));
      expect(await store.findKey("aaaaaaaa1")).toEqual(key({ revoked: true }));
      expect(await store.findKey("aaaaaaaa2")).toEqual(key({ account: "two" }));
    });

    it("are revoked as they are", async () => {
      const store = opened();
      expect(await store.revokeKey("aaaaaaaa1")).toEqual(key({ revoked: true }));
      expect(await store.findKey("aaaaaaaa1")).toEqual(key({ revoked: true }));
      expect(await store.revokeKey("aaaaaaaa1")).toEqual(key({ revoked: true }));
      expect(await store.revokeKey("aaaaaaaa2")).toBeNull();
      expect(await store.findKey("aaaaaaaa2")).toBeNull();
    });

    it("open their account", async () => {
      const store = opened();
      await store.keepKey("b", key({ account: "another" }));
      expect(await store.accounts(0)).toEqual([
        { account: "another", credits: 10 },
        { account: "default", credits: 10 },
      ]);
    });
  });

  describe(`${name}: windows`, () => {
    it("begin with the first request of their bucket and end as long after it as they last", async () => {
      const store = opened();
      expect(await store.countRequest("a", 50, 0)).toEqual({ count: 1, endsAt: 50 });
      expect(await store.countRequest("a", 50, 49)).toEqual({ count: 2, endsAt: 50 });
      expect(await store.countRequest("b", 50, 49)).toEqual({ count: 1, endsAt: 99 });
      expect(await store.countRequest("a", 50, 50)).toEqual({ count: 1, endsAt: 100 });
      expect(await store.countRequest("b", 50, 50)).toEqual({ count: 2, endsAt: 99 });
    });
  });

  describe(`${name}: tasks`, () => {
    it("are kept and paid for, or neither", async () => {
      const store = opened();
      expect(await store.acceptTask(task("a"), null, 0)).toEqual({ kept: true });
      expect(await store.acceptTask(task("b", { credits: 7 }), claim("k"), 0)).toEqual({
        kept: false,
        remembered: null,
      });
      expect(await store.findTask("a", 0)).toEqual(task("a"));
      expect(await store.findTask("b", 0)).toBeNull();
      expect(await store.recall(claim("k"), 0)).toBeNull();
      expect(await store.credits("default", 0)).toBe(6);
      expect(await store.acceptTask(task("c", { credits: 6 }), null, 0)).toEqual({ kept: true });
      expect(await store.credits("default", 0)).toBe(0);
    });

    it("are listed newest first", async () => {
      const store = opened();
      for (const id of ["a", "b", "c"]) await store.acceptTask(task(id, { credits: 1 }), null, 0);
      expect((await store.recentTasks(2)).map(({ id }) => id)).toEqual(["c", "b"]);
      expect((await store.recentTasks(9)).map(({ id }) => id)).toEqual(["c", "b", "a"]);
      await store.settleTask("a", success, 5);
      expect((await store.recentTasks(9)).map(({ id }) => id)).toEqual(["c", "b", "a"]);
    });

    it("are ended once, by whoever comes first: somebody or their time", async () => {
      const store = opened();
      await store.acceptTask(task("a"), null, 0);
      const ended = { ...task("a"), outcome: failure("no"), timeline: { createdAt: 0, processingAt: 5, settledAt: 5 } };
      expect(await store.settleTask("a", failure("no"), 5)).toEqual({ settled: true, task: ended });
      expect(await store.settleTask("a", success, 5)).toEqual({ settled: false, task: ended });
      expect(await store.findTask("a", 5)).toEqual(ended);
      await store.acceptTask(task("b"), null, 0);
      expect(await store.settleTask("b", failure(), 30)).toEqual({ settled: false, task: task("b") });
      expect(await store.settleTask("nobody", success, 0)).toBeNull();
    });
  });

  describe(`${name}: credits`, () => {
    it("of a task that fails come back when it does, once, whether or not anybody looked", async () => {
      const store = opened();
      await store.acceptTask(task("a", { outcome: failure() }), null, 0);
      expect(await store.credits("default", 29)).toBe(6);
      expect(await store.credits("default", 30)).toBe(10);
      expect(await store.credits("default", 60)).toBe(10);
      expect(await store.accounts(60)).toEqual([{ account: "default", credits: 10 }]);
    });

    it("come back once, also where time goes back", async () => {
      const store = opened();
      await store.acceptTask(task("a", { outcome: failure() }), null, 0);
      expect(await store.credits("default", 30)).toBe(10);
      const before = task("a", { outcome: failure() });
      expect(await store.settleTask("a", success, 5)).toEqual({ settled: false, task: before });
      expect(await store.settleTask("a", failure(), 5)).toEqual({ settled: false, task: before });
      expect(await store.credits("default", 99)).toBe(10);
    });

    it("that are due pay for the next task", async () => {
      const store = opened();
      await store.acceptTask(task("a", { credits: 10, outcome: failure() }), null, 0);
      expect(await store.acceptTask(task("b"), null, 29)).toEqual({ kept: false, remembered: null });
      expect(await store.acceptTask(task("c"), null, 30)).toEqual({ kept: true });
      expect(await store.credits("default", 30)).toBe(6);
    });

    it("follow whoever ends a task otherwise than it would have", async () => {
      const store = opened();
      await store.acceptTask(task("saved", { outcome: failure() }), null, 0);
      await store.acceptTask(task("lost"), null, 0);
      await store.settleTask("saved", success, 5);
      await store.settleTask("lost", failure(), 5);
      expect(await store.credits("default", 5)).toBe(6);
      expect(await store.credits("default", 99)).toBe(6);
    });

    it("are set after what was due has come back", async () => {
      const store = opened();
      await store.acceptTask(task("a", { outcome: failure() }), null, 0);
      await store.setCredits("default", 100, 29);
      expect(await store.credits("default", 30)).toBe(104);
      await store.setCredits("default", 1, 31);
      expect(await store.credits("default", 99)).toBe(1);
    });
  });

  describe(`${name}: idempotency keys`, () => {
    it("keep the first task and bring its answer back, even to those with too few credits", async () => {
      const store = opened();
      expect(await store.acceptTask(task("a", { credits: 10 }), claim("k"), 0)).toEqual({ kept: true });
      const other = claim("k", { answer: { fingerprint: "other", status: 202, location: "/o", body: "{}" } });
      expect(await store.acceptTask(task("b"), other, 1)).toEqual({ kept: false, remembered: claim("k").answer });
      expect(await store.findTask("b", 1)).toBeNull();
      expect(await store.recall(claim("k"), 99)).toEqual(claim("k").answer);
    });

    it("belong to one account and one operation, and die", async () => {
      const store = opened();
      await store.acceptTask(task("a"), claim("k"), 0);
      expect(await store.recall(claim("k", { account: "other" }), 0)).toBeNull();
      expect(await store.recall(claim("k", { operationId: "uploadFile" }), 0)).toBeNull();
      expect(await store.recall(claim("K"), 0)).toBeNull();
      expect(await store.recall(claim("k"), 100)).toBeNull();
      expect(await store.acceptTask(task("b"), claim("k", { expiresAt: 200 }), 100)).toEqual({ kept: true });
      expect(await store.recall(claim("k"), 199)).toEqual(claim("k").answer);
    });

    it("keep the first file", async () => {
      const store = opened();
      expect(await store.keepFile(file("a", 0), await received(store), claim("k"), 0)).toEqual({ kept: true });
      expect(await store.keepFile(file("b", 0), await received(store), claim("k"), 0)).toEqual({
        kept: false,
        remembered: claim("k").answer,
      });
      expect(await store.findFile("b", 0)).toBeNull();
    });
  });

  describe(`${name}: files`, () => {
    it("are there with their content until they expire", async () => {
      const store = opened();
      await store.keepFile(wide("old", 0), await received(store, Uint8Array.of(1, 2)), null, 0);
      await store.keepFile(file("young", 50), await received(store, Uint8Array.of(3)), null, 50);
      expect(await store.findFile("old", 99)).toEqual(wide("old", 0));
      expect(await bytesOf(store, "old", 99)).toEqual([1, 2]);
      expect((await store.recentFiles(9, 99)).map(({ id }) => id)).toEqual(["young", "old"]);
      expect((await store.recentFiles(1, 99)).map(({ id }) => id)).toEqual(["young"]);
      expect(await store.findFile("old", 100)).toBeNull();
      expect(await store.readFile("old", 100)).toBeNull();
      expect((await store.recentFiles(9, 100)).map(({ id }) => id)).toEqual(["young"]);
      expect(await bytesOf(store, "young", 100)).toEqual([3]);
    });
  });

  it(`${name}: the secret is as long as SHA-256 wants, and stays`, async () => {
    const store = opened();
    const secret = Array.from(await store.secret());
    expect(secret).toHaveLength(32);
    await store.reset();
    expect(Array.from(await store.secret())).toEqual(secret);
    expect(Array.from(await opened().secret())).not.toEqual(secret);
  });

  contentSuite(name, opened);
  forgettingSuite(name, () => open({ ...start, credits: 1000, keepTasks: 2 }));

  it(`${name}: reset brings back the start`, async () => {
    const store = opened();
    await store.keepKey("aaaaaaaa1", key({ revoked: true }));
    await store.keepKey("b", key({ account: "b" }));
    await store.acceptTask(task("a", { outcome: failure() }), claim("k"), 0);
    await store.keepFile(file("f", 0), await received(store), null, 0);
    await store.countRequest("a", 50, 0);
    await store.reset();
    expect(await store.findKey("aaaaaaaa1")).toEqual(key());
    expect(await store.findKey("b")).toBeNull();
    expect(await store.accounts(99)).toEqual([{ account: "default", credits: 10 }]);
    expect(await store.findTask("a", 99)).toBeNull();
    expect(await store.recentTasks(9)).toEqual([]);
    expect(await store.findFile("f", 0)).toBeNull();
    expect(await store.recall(claim("k"), 0)).toBeNull();
    expect(await store.countRequest("a", 50, 0)).toEqual({ count: 1, endsAt: 50 });
  });
}
