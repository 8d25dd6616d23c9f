import type { Task } from "@rivya/openapi";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { memoryStore } from "../../src/core/store/memory/memory-store.ts";
import type { Store, StoreStart } from "../../src/core/store/store.ts";
import { harness } from "../helpers/harness.ts";
import { sqliteStores } from "../node/store/open-sqlite.ts";
import { asyncStore } from "./store/async-store.ts";

const accounts = ["default", "other", "third"] as const;
const keyOf = { default: "rvya_sk_mock_full", other: "rvya_sk_mock_other", third: "third" };
const startCredits = 20;
const rank = { queued: 0, processing: 1, succeeded: 2, failed: 2 };

const account = fc.constantFrom(...accounts);
const step = fc.oneof(
  fc.record({
    do: fc.constant("create" as const),
    account,
    fails: fc.boolean(),
    key: fc.option(fc.constantFrom("k1", "k2"), { freq: 3 }),
    prompt: fc.constantFrom("a", "b"),
    damage: fc.constantFrom("", "drop", "truncate", "invalid"),
  }),
  fc.record({ do: fc.constantFrom("finish" as const, "fail" as const), pick: fc.nat() }),
  fc.record({ do: fc.constant("advance" as const), ms: fc.integer({ min: 0, max: 1500 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

interface Known {
  readonly id: string;
  readonly account: (typeof accounts)[number];
  seen: Task;
}

function opened(store: (start: StoreStart) => Store) {
  const at = harness({ credits: startCredits, keys: [{ key: "third", account: "third" }], store });
  const known = new Map<string, Known>();

  const control = async (path: string, body: object) => {
    const json = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
    return (await at.mock.fetch(`http://127.0.0.1/__mock/${path}`, json)).status;
  };

  async function create(given: Extract<Step, { do: "create" }>): Promise<void> {
    const effects = [given.fails ? "fail" : "", given.damage].filter((one) => one !== "").join(",");
    const headers: Record<string, string> = {
      Authorization: `Bearer ${keyOf[given.account]}`,
      "Content-Type": "application/json",
      ...(effects === "" ? {} : { "X-Rivya-Mock": effects }),
      ...(given.key === null ? {} : { "Idempotency-Key": given.key }),
    };
    const body = JSON.stringify({ model: "qwen-image", prompt: given.prompt });
    // What the caller sees of it does not matter: the control plane tells what there is.
    const answer = await at.mock
      .fetch("http://mock.test/api/v1/generations", { method: "POST", headers, body })
      .catch(() => null);
    if (answer) expect([202, 402, 409]).toContain(answer.status);
    await answer?.text().catch(() => "");
    const state = await (await at.mock.fetch("http://127.0.0.1/__mock/state")).json();
    for (const { id, account: owner } of (state as { tasks: Known[] }).tasks) {
      const seen = await at.read(id, { key: keyOf[owner] });
      if (!known.has(id)) known.set(id, { id, account: owner, seen });
    }
  }

  async function settle(path: "finish" | "fail", pick: number): Promise<void> {
    const all = [...known];
    if (all.length === 0) return;
    const [id, { account: owner }] = all[pick % all.length]!;
    const before = await at.read(id, { key: keyOf[owner] });
    const status = await control(`tasks/${id}/${path}`, {});
    const now = await at.read(id, { key: keyOf[owner] });
    expect(rank[now.status]).toBe(2);
    if (rank[before.status] === 2) expect(status).toBe(409);
    if (status === 200) expect(now.status).toBe(path === "fail" ? "failed" : "succeeded");
  }

  /** What each account has, and what it should have by the tasks that it has paid for. */
  async function compare() {
    const expected = { default: startCredits, other: startCredits, third: startCredits };
    for (const [id, one] of known) {
      const now = await at.read(id, { key: keyOf[one.account] });
      expect(rank[now.status]).toBeGreaterThanOrEqual(rank[one.seen.status]);
      expect(Date.parse(now.updated_at)).toBeGreaterThanOrEqual(Date.parse(one.seen.updated_at));
      expect(Date.parse(now.updated_at)).toBeLessThanOrEqual(at.clock.now());
      if (now.status === one.seen.status) expect(now).toEqual(one.seen);
      expect(now.final_credits).toBe(now.status === "succeeded" ? now.reserved_credits : 0);
      expect(now.reserved_credits).toBe(one.seen.reserved_credits);
      if (now.status !== "failed") expected[one.account] -= now.reserved_credits;
      one.seen = now;
    }
    const credits = await Promise.all(accounts.map(async (name) => [name, await at.credits({ key: keyOf[name] })]));
    return { credits: Object.fromEntries(credits), expected };
  }

  async function take(given: Step): Promise<void> {
    if (given.do === "create") await create(given);
    else if (given.do === "advance") await control("clock/advance", { ms: given.ms });
    else await settle(given.do, given.pick);
  }
  return { ...at, take, compare };
}

it.each([
  ["one after the other", 1, memoryStore],
  ["several at a time", 4, memoryStore],
  ["several at a time, over a store that answers later", 4, asyncStore],
  ["several at a time, over a data file", 4, sqliteStores()],
])(
  "whatever is done, %s, credits are conserved and every task goes its way once and forwards",
  async (_, most, store) => {
    const steps = fc.array(fc.array(step, { minLength: 1, maxLength: most }), { minLength: 3, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(steps, async (batches) => {
        const at = opened(store);
        for (const batch of batches) {
          await Promise.all(batch.map(at.take));
          const { credits, expected } = await at.compare();
          expect(credits).toEqual(expected);
        }
      }),
      { seed: 4, numRuns: 25 },
    );
  },
);
