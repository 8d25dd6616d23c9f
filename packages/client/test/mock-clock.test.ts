import { createMock } from "@rivya/mock/core";
import { test } from "@rivya/mock/vitest";
import { RivyaClient } from "../src/index.ts";
import { kite } from "./support/canned.ts";
import { caught } from "./support/caught.ts";

test("an hour passes in milliseconds", async ({ mock, clock, expect }) => {
  const rivya = new RivyaClient(mock.clientOptions);
  const { id } = await rivya.tasks.create(kite);
  const waiting = rivya.tasks.wait(id);
  await clock.advance(3_600_000);
  expect(await waiting).toMatchObject({ status: "succeeded" });
});

test("a failed task brings its credits back", async ({ mock, clock, expect }) => {
  const rivya = new RivyaClient(mock.clientOptions);
  const before = await rivya.credits.get();
  const failing = caught(rivya.tasks.run(kite, { headers: { "x-rivya-mock": "fail" } }));
  await clock.advance(60_000);
  expect(await failing).toMatchObject({ name: "TaskFailedError", task: { status: "failed", final_credits: 0 } });
  expect(await rivya.credits.get()).toEqual(before);
});

test("a rate limit is waited for", async ({ clock, expect }) => {
  const mock = createMock({ clock, rateLimit: { requests: 2, seconds: 30 } });
  const rivya = new RivyaClient(mock.clientOptions);
  const calls = Promise.all([rivya.credits.get(), rivya.credits.get(), rivya.credits.get()]);
  await clock.advance(60_000);
  expect(await calls).toHaveLength(3);
});
