import { createMock } from "@rivya/mock/core";
import { expect, it } from "vitest";
import { harness } from "../helpers/harness.ts";
import { form, png } from "../helpers/samples.ts";

const request = { model: "qwen-image", prompt: "x" };

it("reset brings back the start: tasks, files, credits, rate windows, idempotency keys and a manual clock", async () => {
  const { mock, clock, ask, create, credits, file } = harness({ credits: 10, rateLimit: { requests: 8, seconds: 60 } });
  const headers = { "Idempotency-Key": "k" };
  const made = await create(request, { headers });
  const { id } = await file(form(png()));
  await clock.advance(5000);
  await mock.reset();
  expect(clock.now()).toBe(Date.UTC(2026, 0, 1));
  expect((await ask("GET", made.headers.get("location")!)).status).toBe(404);
  expect((await ask("GET", `/api/v1/files/${id}`)).status).toBe(404);
  expect(await credits()).toBe(10);
  const again = await create(request, { headers });
  expect(again.headers.get("idempotent-replayed")).toBeNull();
  expect(again.headers.get("ratelimit-remaining")).toBe("4");
});

it("a mock on the platform's clock can be reset too", async () => {
  const mock = createMock();
  await mock.reset();
  expect(mock.clock.now()).toBeGreaterThan(Date.UTC(2026, 0, 1));
});
