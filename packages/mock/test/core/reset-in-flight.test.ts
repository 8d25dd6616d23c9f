import { createMock } from "@rivya/mock/core";
import { describe, expect, it } from "vitest";
import { memoryStore } from "../../src/core/store/memory/memory-store.ts";
import type { StoreStart } from "../../src/core/store/store.ts";
import { deferred } from "../helpers/deferred.ts";
import { fullKey, harness, origin } from "../helpers/harness.ts";
import { form, png } from "../helpers/samples.ts";
import { sqliteStores } from "../node/store/open-sqlite.ts";
import { asyncStore } from "./store/async-store.ts";

const authorization = { Authorization: `Bearer ${fullKey}` };
const create = {
  method: "POST",
  headers: { ...authorization, "Content-Type": "application/json", "Idempotency-Key": "k" },
  body: JSON.stringify({ model: "qwen-image", prompt: "x" }),
};
const upload = () => ({ method: "POST", headers: { ...authorization, "Idempotency-Key": "k" }, body: form(png()) });

/** The request, and the end of its body, which comes when it is let go. */
async function held(path: string, init: RequestInit) {
  const whole = new Request(origin + path, init);
  const content = new Uint8Array(await whole.arrayBuffer());
  const letGo = deferred();
  const body = new ReadableStream({
    async pull(stream) {
      await letGo.promise;
      stream.enqueue(content);
      stream.close();
    },
  });
  const request = new Request(whole.url, { method: "POST", headers: whole.headers, body, duplex: "half" });
  return { request, letGo: letGo.resolve };
}

interface State {
  readonly tasks: readonly unknown[];
  readonly files: readonly unknown[];
  readonly accounts: readonly { readonly account: string; readonly balance: number }[];
  readonly requests: number;
}

describe.each([
  ["memory", memoryStore],
  ["a store that answers later", asyncStore],
  ["a data file", sqliteStores()],
])("a request that a reset overtakes, over %s", (_, store) => {
  const opened = () => {
    const told: unknown[] = [];
    const { mock } = harness({ store, onRequest: (entry) => told.push(entry) });
    const state = async () => (await (await mock.fetch("http://127.0.0.1/__mock/state")).json()) as State;
    return { mock, told, state };
  };

  it.each([
    ["a task", "/api/v1/generations", () => create],
    ["a file", "/api/v1/files", upload],
  ])("leaves nothing behind: %s", async (__, path, init) => {
    const { mock, told, state } = opened();
    const start = await state();
    const { request, letGo } = await held(path, init());
    const answer = mock.fetch(request);
    answer.catch(() => undefined);
    await state();
    await mock.reset();
    letGo();
    await expect(answer).rejects.toThrow("the mock broke the connection");
    expect(await state()).toEqual(start);
    expect(told).toEqual([]);
    const again = await mock.fetch(origin + path, init());
    expect([again.ok, again.headers.get("idempotent-replayed")]).toEqual([true, null]);
  });

  it("wherever it is on its way", async () => {
    for (let turns = 0; turns < 12; turns += 1) {
      const { mock, state } = opened();
      const start = await state();
      const answer = mock.fetch(`${origin}/api/v1/generations`, create).catch(() => null);
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await mock.reset();
      await answer;
      expect(await state()).toEqual(start);
    }
  });
});

it("an answer that is held back is let go by a reset, and told nobody", async () => {
  const told: unknown[] = [];
  const { mock } = harness({ hash: (data) => String(data), onRequest: (entry) => told.push(entry) });
  const headers = { ...authorization, "X-Rivya-Mock": "slow=600000" };
  const slow = mock.fetch(`${origin}/api/v1/credits`, { headers });
  await mock.fetch("http://127.0.0.1/__mock/health");
  await mock.reset();
  expect((await slow).status).toBe(200);
  expect(told).toEqual([]);
});

it("a key that is being added when a reset comes is not there afterwards", async () => {
  const hashing = deferred();
  const mock = createMock({
    hash: async (data) => {
      if (data === "late") await hashing.promise;
      return String(data);
    },
  });
  const json = { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"key":"late"}' };
  const adding = mock.fetch("http://127.0.0.1/__mock/keys", json);
  adding.catch(() => undefined);
  await mock.fetch("http://127.0.0.1/__mock/health");
  await mock.reset();
  hashing.resolve();
  await expect(adding).rejects.toThrow("the mock broke the connection");
  const late = { headers: { Authorization: "Bearer late" } };
  expect((await mock.fetch(`${origin}/api/v1/credits`, late)).status).toBe(401);
});

function slowToReset(end: Promise<void>) {
  const store = (start: StoreStart) => {
    const real = memoryStore(start);
    return { ...real, reset: () => end.then(() => real.reset()) };
  };
  return harness({ store });
}

describe("while a store takes its time to reset", () => {
  it("whoever asks waits, and finds everything begun again at once", async () => {
    const end = deferred();
    const { mock, clock, task } = slowToReset(end.promise);
    await task({ model: "qwen-image", prompt: "x" });
    await clock.advance(5000);
    const resets = [mock.reset(), mock.reset()];
    const created = mock.fetch(`${origin}/api/v1/generations`, create);
    const state = mock.fetch("http://127.0.0.1/__mock/state");
    end.resolve();
    await Promise.all(resets);
    expect(await (await created).json()).toMatchObject({ created_at: "2026-01-01T00:00:00.000Z" });
    expect(await (await state).json()).toMatchObject({ now: "2026-01-01T00:00:00.000Z" });
    expect((await mock.fetch("http://127.0.0.1/__mock/requests")).status).toBe(200);
  });

  it("and fails, the mock goes on", async () => {
    const broken = new Error("the disk is full");
    const end = deferred();
    const { mock, credits } = slowToReset(end.promise);
    expect(await credits()).toBe(1000);
    end.resolve(Promise.reject(broken));
    await expect(mock.reset()).rejects.toBe(broken);
    expect(await credits()).toBe(1000);
  });
});
