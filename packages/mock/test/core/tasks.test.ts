import { describe, expect, it } from "vitest";
import { errorOf, fullKey, harness } from "../helpers/harness.ts";

const request = { model: "qwen-image", prompt: "A red kite over the sea" };
const day = 24 * 60 * 60 * 1000;

describe("a task", () => {
  it("is queued, then processing, then succeeded, and updated_at moves with it", async () => {
    const { task, read, clock, ask } = harness({ queuedMs: 300, processingMs: 1500 });
    const created = await task(request);
    expect(created).toMatchObject({
      status: "queued",
      reserved_credits: 4,
      final_credits: 0,
      result: null,
      error: null,
    });
    expect(created.updated_at).toBe(created.created_at);

    await clock.advance(299);
    expect(await read(created.id)).toEqual(created);

    await clock.advance(1000);
    const processing = { ...created, status: "processing", updated_at: "2026-01-01T00:00:00.300Z" };
    expect(await read(created.id)).toEqual(processing);

    await clock.advance(10_000);
    const url = `http://mock.test/media/results/${created.id}/0.png`;
    expect(await read(created.id)).toEqual({
      ...created,
      status: "succeeded",
      final_credits: 4,
      updated_at: "2026-01-01T00:00:01.800Z",
      result: { primary_url: url, urls: [url] },
    });
    expect((await ask("GET", new URL(url).pathname, { key: null })).headers.get("content-type")).toBe("image/png");
  });

  it("says in Location where it can be read", async () => {
    const { create, ask } = harness();
    const created = await create(request);
    expect((await ask("GET", created.headers.get("location")!)).body).toEqual(created.body);
  });

  it("is created queued even when it takes no time at all", async () => {
    const { task, read } = harness({ queuedMs: 0, processingMs: 0 });
    const created = await task(request);
    expect(created).toMatchObject({ status: "queued", final_credits: 0, result: null });
    expect(await read(created.id)).toMatchObject({ status: "succeeded", final_credits: 4 });
  });

  it("links to whatever origin it is asked at, however often", async () => {
    const { task, mock } = harness({ queuedMs: 0, processingMs: 0 });
    const { id } = await task(request);
    for (const at of ["http://one.test", "http://two.test", "http://one.test", "http://one.test"]) {
      const headers = { Authorization: `Bearer ${fullKey}` };
      const answer = await mock.fetch(`${at}/api/v1/generations/${id}`, { headers });
      expect(await answer.json()).toMatchObject({ result: { primary_url: `${at}/media/results/${id}/0.png` } });
    }
  });

  it("stays readable when the link to its result has died, 24 hours after the success", async () => {
    const { task, read, clock, ask } = harness({ queuedMs: 0, processingMs: 1000 });
    const { id } = await task(request);
    await clock.advance(1000);
    const path = new URL((await read(id)).result!.primary_url).pathname;
    await clock.advance(day - 1);
    expect((await ask("GET", path)).status).toBe(200);
    await clock.advance(1);
    expect((await ask("GET", path)).status).toBe(404);
    expect((await read(id)).status).toBe("succeeded");
  });

  it("has no result before its success, and none of another name", async () => {
    const { task, clock, ask } = harness();
    const { id } = await task(request);
    expect((await ask("GET", `/media/results/${id}/0.png`)).status).toBe(404);
    await clock.advance(5000);
    expect((await ask("GET", `/media/results/${id}/0.png`)).status).toBe(200);
    expect((await ask("GET", `/media/results/${id}/1.png`)).status).toBe(404);
    expect((await ask("GET", `/media/results/${id}/0.jpg`)).status).toBe(404);
  });

  it("of another account is not found, alike to one that never was", async () => {
    const { task, ask } = harness();
    const { id } = await task(request);
    const foreign = await ask("GET", `/api/v1/generations/${id}`, { key: "rvya_sk_mock_other" });
    const unknown = await ask("GET", "/api/v1/generations/nobody%20issued%2Fthis", { key: "rvya_sk_mock_other" });
    expect({ ...errorOf(foreign), requestId: "" }).toEqual({ ...errorOf(unknown), requestId: "" });
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
  });

  it("of a video model ends in a film", async () => {
    const { task, read, clock, ask } = harness();
    const { id } = await task({ model: "happyhorse-1-0", prompt: "A horse", params: { resolution: "720p" } });
    await clock.advance(5000);
    const answer = await ask("GET", new URL((await read(id)).result!.primary_url).pathname);
    expect(answer.headers.get("content-type")).toBe("video/mp4");
  });
});

describe("credits", () => {
  it("leave the wallet when a task is created, and stay there for a refused one", async () => {
    const { task, create, credits } = harness({ credits: 10 });
    await task(request);
    expect(await credits()).toBe(6);
    await create({ ...request, prompt: "" });
    expect(await credits()).toBe(6);
  });

  it("never go below zero, whoever asks at the same time", async () => {
    const { create, credits } = harness({ credits: 10 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(request)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(2);
    expect(statuses.filter((status) => status === 402)).toHaveLength(18);
    expect(await credits()).toBe(2);
  });

  it("belong to an account", async () => {
    const { task, credits } = harness({ credits: 10 });
    await task(request, { key: "rvya_sk_mock_other" });
    expect(await credits()).toBe(10);
    expect(await credits({ key: "rvya_sk_mock_readonly" })).toBe(10);
    expect(await credits({ key: "rvya_sk_mock_other" })).toBe(6);
  });
});

it("refuses options that make no sense", () => {
  expect(() => harness({ credits: -1 })).toThrow("credits must be a whole number from 0 up, not -1");
  expect(() => harness({ queuedMs: 0.5 })).toThrow(RangeError);
  expect(() => harness({ processingMs: Number.NaN })).toThrow(RangeError);
});
