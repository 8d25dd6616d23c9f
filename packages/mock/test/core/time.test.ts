import { expect, it } from "vitest";
import { errorOf, harness } from "../helpers/harness.ts";
import { form, png } from "../helpers/samples.ts";

const request = { model: "qwen-image", prompt: "x" };
const hour = 3_600_000;
const realWait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it("nothing moves until the clock is advanced", async () => {
  const { create, task, read, clock, ask } = harness({
    queuedMs: 1,
    processingMs: 1,
    rateLimit: { requests: 5, seconds: 1 },
  });
  const made = await task(request);
  await create(request, { headers: { "Idempotency-Key": "k" } });
  await realWait(30);
  expect(await read(made.id)).toEqual(made);
  expect((await ask("GET", "/api/v1/credits")).headers.get("ratelimit-reset")).toBe("1");
  expect(clock.now()).toBe(Date.UTC(2026, 0, 1));
});

it("then everything moves, in order: whoever waits on the way sees each state as it comes", async () => {
  const { mock, create, read, file, ask, clock, credits } = harness({ queuedMs: 300, processingMs: 1500 });
  const log: string[] = [];
  const note = (what: string) => log.push(`${clock.now() - Date.UTC(2026, 0, 1)} ${what}`);
  const headers = { "Idempotency-Key": "k", "X-Rivya-Mock": "fail" };
  const first = await create(request, { headers });
  const { id: fileId } = await file(form(png()));

  const follow = async (id: string) => {
    for (let last = ""; last !== "failed";) {
      const { status } = await read(id);
      if (status !== last) note(status);
      last = status;
      await mock.clock.sleep(50);
    }
    note(`credits ${await credits()}`);
  };
  const watch = async (when: number) => {
    await mock.clock.sleep(when);
    const replay = await create(request, { headers });
    const kept = await ask("GET", `/api/v1/files/${fileId}`);
    note(`${replay.headers.get("idempotent-replayed") ?? "anew"} ${kept.status}`);
  };
  const done = Promise.all([follow((first.body as { id: string }).id), watch(24 * hour - 1), watch(24 * hour)]);
  await clock.advance(25 * hour);
  await done;
  expect(log).toEqual([
    "0 queued",
    "300 processing",
    "1800 failed",
    "1850 credits 1000",
    "86399999 true 200",
    "86400000 anew 404",
  ]);
});

it("an advance right after the first request waits until it is answered", async () => {
  const { task, read, clock } = harness({ queuedMs: 300, processingMs: 1500 });
  const making = task(request);
  await clock.advance(1800);
  const made = await making;
  expect(made.created_at).toBe("2026-01-01T00:00:00.000Z");
  expect(await read(made.id)).toMatchObject({ status: "succeeded", updated_at: "2026-01-01T00:00:01.800Z" });
});

it("what is of another account is not found, alike to what never was", async () => {
  const { file, ask, clock } = harness();
  const { id, url } = await file(form(png()));
  const other = { key: "rvya_sk_mock_other" };
  const alike = async (path: string) => {
    const { status, ...answer } = await ask("GET", path, other);
    return { status, error: { ...errorOf({ status, ...answer }), requestId: "" }, names: [...answer.headers.keys()] };
  };
  const unknown = await alike("/api/v1/files/file_unknown");
  expect(unknown.status).toBe(404);
  expect(await alike(`/api/v1/files/${id}`)).toEqual(unknown);
  await clock.advance(24 * hour);
  expect(await alike(`/api/v1/files/${id}`)).toEqual(unknown);
  expect((await ask("GET", new URL(url).pathname, { key: null })).status).toBe(404);
});
