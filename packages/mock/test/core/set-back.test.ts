import { createMock, manualClock } from "@rivya/mock/core";
import { expect, it } from "vitest";
import { memoryStore } from "../../src/core/store/memory/memory-store.ts";
import type { StoreStart } from "../../src/core/store/store.ts";
import { harness } from "../helpers/harness.ts";

const request = { model: "qwen-image", prompt: "x" };
const failing = { headers: { "X-Rivya-Mock": "fail" } };
const control = { method: "POST" };

it("whoever sets a shared clock back brings no task back and makes no credits", async () => {
  const { mock, clock, task, read, credits } = harness({ credits: 100 });
  const { id } = await task(request, failing);
  await clock.advance(5000);
  const ended = await read(id);
  expect([ended.status, await credits()]).toEqual(["failed", 100]);
  await createMock({ clock }).reset();
  expect(clock.now()).toBe(Date.UTC(2026, 0, 1));
  expect(await read(id)).toEqual(ended);
  expect((await mock.fetch(`http://127.0.0.1/__mock/tasks/${id}/fail`, control)).status).toBe(409);
  expect((await mock.fetch(`http://127.0.0.1/__mock/tasks/${id}/finish`, control)).status).toBe(409);
  expect(await credits()).toBe(100);
});

it("time goes on from where it was when the clock is set back", async () => {
  const { clock, task, read } = harness();
  await task(request);
  await clock.advance(5000);
  await task(request);
  clock.reset();
  const { id, created_at } = await task(request);
  expect(created_at).toBe("2026-01-01T00:00:05.000Z");
  await clock.advance(1799);
  expect((await read(id)).status).toBe("processing");
  await clock.advance(1);
  expect(await read(id)).toMatchObject({ status: "succeeded", updated_at: "2026-01-01T00:00:06.800Z" });
});

it.each([
  ["at once", (moment: number) => moment],
  ["later", (moment: number) => Promise.resolve(moment)],
])("time goes on from the latest moment that the store knows of, told %s", async (_, told) => {
  const store = (start: StoreStart) => ({ ...memoryStore(start), latest: () => told(Date.UTC(2027, 0, 1)) });
  const { mock, clock, task, read } = harness({ store });
  const { id, created_at } = await task(request);
  expect(created_at).toBe("2027-01-01T00:00:00.000Z");
  await clock.advance(1800);
  expect((await read(id)).updated_at).toBe("2027-01-01T00:00:01.800Z");
  const now = await (await mock.fetch("http://127.0.0.1/__mock/clock")).json();
  expect(now).toEqual({ mode: "manual", now: "2027-01-01T00:00:01.800Z" });
});

it("a mock's own reset takes it back to its clock", async () => {
  const clock = manualClock();
  const { mock, task } = harness({ clock });
  await task(request);
  await clock.advance(5000);
  await task(request);
  await createMock({ clock }).reset();
  expect((await task(request)).created_at).toBe("2026-01-01T00:00:05.000Z");
  await mock.reset();
  expect((await task(request)).created_at).toBe("2026-01-01T00:00:00.000Z");
});
