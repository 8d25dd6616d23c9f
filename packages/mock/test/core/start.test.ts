import { createMock, type MockOptions } from "@rivya/mock/core";
import { describe, expect, it } from "vitest";
import { memoryStore } from "../../src/core/store/memory/memory-store.ts";
import { harness } from "../helpers/harness.ts";

const broken = new Error("/srv/mock.db is damaged");
const ways: [string, MockOptions][] = [
  [
    "a store that throws",
    {
      store: () => {
        throw broken;
      },
    },
  ],
  ["a store that rejects", { store: () => Promise.reject(broken), hash: (data) => `${data.length}` }],
  ["a hash that rejects", { hash: () => Promise.reject(broken) }],
  [
    "a hash that throws",
    {
      hash: () => {
        throw broken;
      },
    },
  ],
];

describe.each(ways)("%s", (_, options) => {
  it("leaves a mock that answers internal_error and says why", async () => {
    const errors: unknown[] = [];
    const mock = createMock({ ...options, onError: (error) => errors.push(error) });
    for (const url of ["http://m/api/v1/models", "http://127.0.0.1/__mock/health"]) {
      const answer = await mock.fetch(url);
      expect(answer.status).toBe(500);
      expect(answer.headers.get("access-control-allow-origin")).toBe(url.includes("__mock") ? null : "*");
      expect(await answer.json()).toEqual({
        error: {
          code: "internal_error",
          message: "Something went wrong on our side. Try again later.",
          requestId: answer.headers.get("x-request-id"),
        },
      });
    }
    expect(errors).toEqual([broken, broken]);
    await expect(mock.ready()).rejects.toBe(broken);
    await mock.close();
  });
});

it("a store may take its time to open", async () => {
  const { credits, mock } = harness({ store: (start) => Promise.resolve(memoryStore(start)) });
  expect(await credits()).toBe(1000);
  await mock.ready();
});

it("closing a mock closes its store, once", async () => {
  let closings = 0;
  const mock = createMock({
    store: (start) => ({
      ...memoryStore(start),
      close: () => {
        closings += 1;
      },
    }),
  });
  await Promise.all([mock.close(), mock.close()]);
  expect(closings).toBe(1);
});

it("a listener for errors that throws costs nobody the answer", async () => {
  const mock = createMock({
    hash: () => Promise.reject(broken),
    onError: () => {
      throw new Error("the log is full");
    },
  });
  expect((await mock.fetch("http://m/api/v1/models")).status).toBe(500);
});
