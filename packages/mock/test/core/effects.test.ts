import { operations } from "@rivya/validator/operations";
import { describe, expect, it } from "vitest";
import { harness } from "../helpers/harness.ts";

const request = { model: "qwen-image", prompt: "x" };
const asking = (effects: string, key = "k") => ({ headers: { "X-Rivya-Mock": effects, "Idempotency-Key": key } });
const headers = { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": "application/json" };
const post = (effects: string, key = "k") => ({
  method: "POST",
  headers: { ...headers, ...asking(effects, key).headers },
  body: JSON.stringify(request),
});
const url = "http://mock.test/api/v1/generations";

describe("fail", () => {
  it("lets the task that is made fail when its time has come, and its credits come back", async () => {
    const { task, read, credits, clock, ask } = harness({ credits: 10, queuedMs: 300, processingMs: 1500 });
    const made = await task(request, asking("fail"));
    expect(made).toMatchObject({ status: "queued", error: null });
    await clock.advance(1799);
    expect(await read(made.id)).toMatchObject({ status: "processing", error: null });
    expect(await credits()).toBe(6);
    await clock.advance(1);
    expect(await read(made.id)).toEqual({
      ...made,
      status: "failed",
      updated_at: "2026-01-01T00:00:01.800Z",
      error: { code: "generation_failed", message: "The generation failed." },
    });
    expect(await credits()).toBe(10);
    expect((await ask("GET", `/media/results/${made.id}/0.png`)).status).toBe(404);
  });
});

describe("the work is done although", () => {
  it("drop breaks the connection before the answer", async () => {
    const { mock, credits, create } = harness({ credits: 10 });
    await expect(mock.fetch(url, post("drop;times=1"))).rejects.toThrow(TypeError);
    expect(await credits()).toBe(6);
    const retried = await create(request, asking("drop;times=1"));
    expect(retried.headers.get("idempotent-replayed")).toBe("true");
    expect(await credits()).toBe(6);
  });

  it("truncate breaks it in the middle of the body", async () => {
    const { mock, credits, create } = harness({ credits: 10 });
    const { status, headers: got, body } = await mock.fetch(url, post("truncate"));
    expect(status).toBe(202);
    const reader = body!.getReader();
    const half = await reader.read();
    expect(half.value).toHaveLength(Math.floor(Number(got.get("content-length")) / 2));
    await expect(reader.read()).rejects.toThrow(TypeError);
    expect(await credits()).toBe(6);
    const whole = await create(request, { headers: { "Idempotency-Key": "k" } });
    expect(new TextDecoder().decode(whole.bytes)).toMatch(new RegExp(`^${new TextDecoder().decode(half.value)}`));
  });

  it("invalid breaks the document", async () => {
    const { mock, credits } = harness({ credits: 10 });
    const answer = await mock.fetch(url, post("invalid"));
    expect(answer.status).toBe(202);
    const body = await answer.clone().text();
    expect(operations.createTask.responses[202].validate(JSON.parse(body))).toMatchObject({ ok: false });
    expect(Number(answer.headers.get("content-length"))).toBe(body.length);
    expect(await credits()).toBe(6);
  });
});

describe("slow", () => {
  it("holds the answer back in real time, whatever the mock's clock does", async () => {
    const { ask } = harness();
    const before = performance.now();
    await ask("GET", "/api/v1/credits", asking("slow=50"));
    expect(performance.now() - before).toBeGreaterThanOrEqual(49);
  });

  it("ends when the caller leaves, or the mock closes", async () => {
    const { mock, clock } = harness();
    const gone = new AbortController();
    const [left, kept] = [
      mock.fetch(url, { ...post("slow=600000"), signal: gone.signal }),
      mock.fetch(url, post("slow=600000", "other")),
    ];
    await clock.advance(600_000);
    gone.abort(new Error("gone"));
    await expect(left).rejects.toThrow("gone");
    mock.letGo();
    expect((await kept).status).toBe(202);
  });
});

it.each(["drop", "slow=600000", "error=internal_error", "no such effect"])(
  "without a control plane the header asks for nothing: %s",
  async (effects) => {
    const { ask } = harness({ control: false });
    expect((await ask("GET", "/api/v1/credits", asking(effects))).status).toBe(200);
  },
);
