import { createMock } from "@rivya/mock/core";
import { describe, expect, it } from "vitest";
import { errorOf, harness, type Ask, type Answered } from "../helpers/harness.ts";
import { form, jpeg, png } from "../helpers/samples.ts";

const request = { model: "qwen-image", prompt: "A red kite over the sea" };
const day = 24 * 60 * 60 * 1000;
const keyed = (name: string, more: Readonly<Record<string, string>> = {}): Ask => ({
  headers: { "Idempotency-Key": name, ...more },
});
const isReplay = ({ headers }: Answered) => headers.get("idempotent-replayed") === "true";

describe("a task that is asked for again with its Idempotency-Key", () => {
  it("is answered as the first time, even when it has moved on, and costs nothing", async () => {
    const { create, credits, clock, read } = harness({ credits: 10 });
    const first = await create(request, keyed("k"));
    await clock.advance(60_000);
    const again = await create(request, keyed("k"));
    expect(again.status).toBe(202);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("location")).toBe(first.headers.get("location"));
    expect([isReplay(first), isReplay(again)]).toEqual([false, true]);
    expect(again.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
    expect(await credits()).toBe(6);
    expect((await read((again.body as { id: string }).id)).status).toBe("succeeded");
  });

  it.each([
    ["members in another order", `{"prompt":"${request.prompt}","model":"qwen-image"}`],
    ["other white space", `\n{ "model" : "qwen-image", "prompt": "${request.prompt}" }`],
    ["other escapes", String.raw`{"model":"\u0071wen-image","prompt":"${request.prompt}"}`],
  ])("is the same with %s", async (_, body) => {
    const { create, ask } = harness();
    const first = await create(request, keyed("k"));
    const again = await ask("POST", "/api/v1/generations", {
      body,
      ...keyed("k", { "Content-Type": "application/json" }),
    });
    expect(again.body).toEqual(first.body);
  });

  it("is the same when a number is written otherwise", async () => {
    const { ask } = harness();
    const bodies = ["5", "5.0", "0.5e1"].map(
      (seconds) => `{"model":"happyhorse-1-0","prompt":"x","params":{"duration":${seconds}}}`,
    );
    const headers = { "Content-Type": "application/json", "Idempotency-Key": "k" };
    const ids = [];
    for (const body of bodies) {
      const answer = await ask("POST", "/api/v1/generations", { body, headers });
      expect(answer.status).toBe(202);
      ids.push((answer.body as { id: string }).id);
    }
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ["another prompt", { ...request, prompt: "A blue kite" }],
    ["a default spelled out", { ...request, params: { output_format: "png" } }],
    ["empty params", { ...request, params: {} }],
    ["a client_request_id", { ...request, client_request_id: "1" }],
  ])("is a conflict with %s", async (_, other) => {
    const { create, credits } = harness({ credits: 10 });
    await create(request, keyed("k"));
    const answer = await create(other, keyed("k"));
    expect(answer.status).toBe(409);
    expect(errorOf(answer).code).toBe("idempotency_conflict");
    expect(await credits()).toBe(6);
    expect((await create(request, keyed("k"))).status).toBe(202);
  });

  it("is a new one without the key, with another, of another account, and after 24 hours", async () => {
    const { create, clock } = harness();
    const other = "rvya_sk_mock_other";
    const ids = new Set();
    const made = async (given: Ask) => ids.add(((await create(request, given)).body as { id: string }).id).size;
    await made(keyed("k"));
    expect(await made({})).toBe(2);
    expect(await made(keyed("K"))).toBe(3);
    expect(await made({ ...keyed("k"), key: other })).toBe(4);
    await clock.advance(day - 1);
    expect(await made(keyed("k"))).toBe(4);
    await clock.advance(1);
    expect(await made(keyed("k"))).toBe(5);
    expect(await made(keyed("k"))).toBe(5);
  });
});

describe("a refused request leaves its Idempotency-Key free", () => {
  it("with too few credits", async () => {
    const { create, mock, clock, credits } = harness({ credits: 4 });
    const spent = await create(request, { headers: { "X-Rivya-Mock": "fail" } });
    expect(spent.status).toBe(202);
    const refused = await create(request, keyed("k"));
    expect(refused.status).toBe(402);
    expect(errorOf(refused).code).toBe("insufficient_credits");
    await clock.advance(60_000);
    expect(isReplay(await create(request, keyed("k")))).toBe(false);
    expect(isReplay(await create(request, keyed("k")))).toBe(true);
    expect(await credits()).toBe(0);
    await mock.reset();
    expect(isReplay(await create(request, keyed("k")))).toBe(false);
  });

  it("when it was wrong, unlucky or over the limit", async () => {
    const { create, clock } = harness({ rateLimit: { requests: 3, seconds: 1 } });
    expect((await create({ ...request, prompt: "" }, keyed("k"))).status).toBe(400);
    const reference = { url: "http://mock.test/media/files/file_x/a.png", kind: "image" };
    expect((await create({ ...request, params: { referenceMediaItems: [reference] } }, keyed("k"))).status).toBe(400);
    expect((await create({ ...request, prompt: "x" }, keyed("other"))).status).toBe(202);
    expect((await create(request, keyed("k"))).status).toBe(429);
    await clock.advance(1000);
    expect((await create(request, keyed("k", { "X-Rivya-Mock": "error=idempotency_conflict" }))).status).toBe(409);
    expect(isReplay(await create(request, keyed("k")))).toBe(false);
  });
});

describe("an upload", () => {
  it("is the same by what it sends, and not by how the form is written", async () => {
    const { upload, file } = harness();
    const first = await upload(form(png()), keyed("k"));
    const again = await upload(form(png(), { type: "image/png" }), keyed("k"));
    expect(isReplay(again)).toBe(true);
    expect(again.body).toEqual(first.body);
    expect((await file(form(png()))).id).not.toBe((first.body as { id: string }).id);
  });

  it.each([
    ["other bytes", form(png(3))],
    ["another type", form(jpeg())],
    ["another name", form(png(), { name: "other.png" })],
    ["a model", form(png(), { model: "qwen-image" })],
    ["a client_request_id", form(png(), { clientRequestId: "1" })],
  ])("is a conflict with %s", async (_, other) => {
    const { upload } = harness();
    await upload(form(png()), keyed("k"));
    const answer = await upload(other, keyed("k"));
    expect(answer.status).toBe(409);
    expect(errorOf(answer).code).toBe("idempotency_conflict");
  });

  it("shares no key with a task", async () => {
    const { upload, create } = harness();
    await upload(form(png()), keyed("k"));
    expect(isReplay(await create(request, keyed("k")))).toBe(false);
  });
});

it("a hash that is there at once does the same", async () => {
  const { createHash } = await import("node:crypto");
  const hash = (data: Uint8Array<ArrayBuffer> | string) => createHash("sha256").update(data).digest("hex");
  const { fetch } = createMock({ hash });
  const post = () =>
    fetch("http://m/api/v1/generations", {
      method: "POST",
      headers: {
        Authorization: "Bearer rvya_sk_mock_full",
        "Content-Type": "application/json",
        "Idempotency-Key": "k",
      },
      body: JSON.stringify(request),
    });
  const [first, again] = [await post(), await post()];
  expect(await again.text()).toBe(await first.text());
});

it.each(["getTask", "listModels"])("Idempotency-Key is ignored by %s", async (operation) => {
  const { ask, task } = harness();
  const path = operation === "getTask" ? `/api/v1/generations/${(await task(request)).id}` : "/api/v1/models";
  for (const name of ["k", "k", "x".repeat(300)]) {
    const answer = await ask("GET", path, keyed(name));
    expect(answer.status).toBe(200);
    expect(isReplay(answer)).toBe(false);
  }
});
