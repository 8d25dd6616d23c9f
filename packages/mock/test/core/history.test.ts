import type { Task } from "@rivya/openapi";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { memoryStore } from "../../src/core/store/memory/memory-store.ts";
import type { Store, StoreStart } from "../../src/core/store/store.ts";
import { harness, origin } from "../helpers/harness.ts";
import { sqliteStores } from "../node/store/open-sqlite.ts";
import { accounts, durationMs, Ledger, price, type Told } from "./ledger.ts";
import { asyncStore } from "./store/async-store.ts";

const keyOf = { default: "rvya_sk_mock_full", other: "rvya_sk_mock_other", third: "third" };
// Some are left over when a task cannot be paid.
const startCredits = 22;
const rank = { queued: 0, processing: 1, succeeded: 2, failed: 2 };

const account = fc.constantFrom(...accounts);
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("create" as const),
      account,
      fails: fc.boolean(),
      key: fc.option(fc.constantFrom("k1", "k2"), { freq: 3 }),
      prompt: fc.constantFrom("a", "b"),
      damage: fc.constantFrom("", "drop", "truncate", "invalid"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("finish" as const, "fail" as const), pick: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("advance" as const), ms: fc.integer({ min: 0, max: 1500 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Create = Extract<Step, { do: "create" }>;

async function* chunk(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

function opened(store: (start: StoreStart) => Store) {
  const at = harness({ credits: startCredits, keys: [{ key: "third", account: "third" }], store });
  const ledger = new Ledger(startCredits);
  const seen = new Map<string, Task>();
  const read = (id: string) => at.read(id, { key: keyOf[ledger.task(id).account] });

  const control = async (path: string, body: object) => {
    const json = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
    return (await at.mock.fetch(`http://127.0.0.1/__mock/${path}`, json)).status;
  };

  async function create({ fails, damage, account: owner, key, prompt }: Create): Promise<Told> {
    const effects = [fails ? "fail" : "", damage].filter((one) => one !== "").join(",");
    // By plain records, where an answer is seen whole even if its connection is to break.
    const { status, headers } = await at.mock.handle({
      method: "POST",
      target: "/api/v1/generations",
      origin,
      client: "local",
      headers: {
        authorization: `Bearer ${keyOf[owner]}`,
        "content-type": "application/json",
        "x-rivya-mock": effects === "" ? undefined : effects,
        "idempotency-key": key ?? undefined,
      },
      body: chunk(JSON.stringify({ model: "qwen-image", prompt })),
    });
    const taskId = headers["Location"]?.split("/").at(-1) ?? null;
    return { status, isReplay: headers["Idempotent-Replayed"] === "true", taskId };
  }

  async function settle({ do: path, pick }: Extract<Step, { pick: number }>): Promise<void> {
    if (ledger.ids.length === 0) return;
    const id = ledger.ids[pick % ledger.ids.length]!;
    const isOver = ledger.task(id).endsAt <= at.clock.now();
    expect(await control(`tasks/${id}/${path}`, {})).toBe(isOver ? 409 : 200);
    if (!isOver) ledger.settle(id, path === "fail", at.clock.now());
  }

  /** Orders at once, then the rest one after the other: what it comes to does not hang on who is first. */
  async function take(batch: readonly Step[]): Promise<void> {
    const orders = batch.filter((one) => one.do === "create");
    const told = await Promise.all(orders.map(create));
    ledger.enter(
      orders.map((order, number) => [order, told[number]!] as const),
      at.clock.now(),
    );
    for (const given of batch) {
      if (given.do === "advance") expect(await control("clock/advance", { ms: given.ms })).toBe(200);
      else if (given.do !== "create") await settle(given);
    }
  }

  async function compareTasks(): Promise<void> {
    const state = await (await at.mock.fetch("http://127.0.0.1/__mock/state")).json();
    const made = (state as { tasks: { id: string }[] }).tasks.map(({ id }) => id);
    expect(made.toSorted()).toEqual(ledger.ids.toSorted());
    for (const id of ledger.ids) {
      const now = await read(id);
      const before = seen.get(id) ?? now;
      const { fails, endsAt } = ledger.task(id);
      expect(rank[now.status]).toBeGreaterThanOrEqual(rank[before.status]);
      expect(Date.parse(now.updated_at)).toBeGreaterThanOrEqual(Date.parse(before.updated_at));
      expect(Date.parse(now.updated_at)).toBeLessThanOrEqual(at.clock.now());
      if (now.status === before.status) expect(now).toEqual(before);
      if (at.clock.now() >= endsAt) expect(now.status).toBe(fails ? "failed" : "succeeded");
      else expect(rank[now.status]).toBeLessThan(2);
      expect([now.reserved_credits, now.final_credits]).toEqual([price, now.status === "succeeded" ? price : 0]);
      seen.set(id, now);
    }
  }

  async function compareCredits(): Promise<void> {
    for (const name of accounts) {
      expect(await at.credits({ key: keyOf[name] }), name).toBe(ledger.balance(name, at.clock.now()));
    }
  }
  return { ...at, ledger, take, compareTasks, compareCredits };
}

it.each([
  ["one after the other", 1, memoryStore],
  ["several at a time", 4, memoryStore],
  ["several at a time, over a store that answers later", 4, asyncStore],
  ["several at a time, over a data file", 4, sqliteStores()],
])(
  "whatever is done, %s, it is what was answered: credits are conserved and every task goes its way once and forwards",
  async (_, most, store) => {
    const batch = fc.array(step, { minLength: 1, maxLength: most });
    const batches = fc.array(fc.tuple(batch, fc.nat(3)), { minLength: 3, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const at = opened(store);
        for (const [one, look] of all) {
          await at.take(one);
          expect(at.ledger.faults).toEqual([]);
          if (look === 0) await at.compareCredits();
          if (look === 1) await at.compareTasks();
        }
        await at.compareCredits();
        await at.clock.advance(durationMs);
        await at.compareCredits();
        await at.compareTasks();
      }),
      { seed: 4, numRuns: 25 },
    );
  },
);
