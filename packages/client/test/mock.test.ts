import { createMock } from "@rivya/mock/core";
import { startMock } from "@rivya/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reference, RivyaApiError, RivyaClient, type RivyaClientOptions } from "../src/index.ts";
import { kite } from "./support/canned.ts";
import { caught } from "./support/caught.ts";
import { png } from "./support/png.ts";

const effect = (effects: string) => ({ headers: { "x-rivya-mock": effects } });

describe("over a socket", () => {
  let mock: Awaited<ReturnType<typeof startMock>>;
  let rivya: RivyaClient;

  beforeAll(async () => {
    mock = await startMock({ credits: 100, queuedMs: 20, processingMs: 40 });
    rivya = new RivyaClient({ baseUrl: mock.url, apiKey: "rvya_sk_mock_full" });
  });

  afterAll(() => mock.close());

  test("upload, run, and the credits that it cost", async () => {
    const { current_credits: before } = await rivya.credits.get();
    const file = await rivya.files.upload({ file: png, kind: "image", model: "qwen-image", name: "cat photo.png" });
    expect(file).toMatchObject({ object: "file", kind: "image", name: "cat photo.png", mime_type: "image/png" });
    expect(await rivya.files.get(file.id)).toEqual(file);

    const params = { image_size: "square" as const, referenceMediaItems: [reference(file)] };
    const seen: string[] = [];
    const onUpdate = ({ status }: { status: string }) => seen.push(status);
    const done = await rivya.tasks.run({ ...kite, params }, { interval: 50, onUpdate });
    expect(done).toMatchObject({ status: "succeeded", reserved_credits: 4, final_credits: 4 });
    expect([seen[0], seen.at(-1)]).toEqual(["queued", "succeeded"]);
    const answer = await fetch(done.result.primary_url);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(await rivya.credits.get()).toEqual({ current_credits: before - 4 });
    expect(await rivya.tasks.get(done.id)).toMatchObject({ status: "succeeded" });
  });

  test("a file of the platform brings its own name", async () => {
    const file = await rivya.files.upload({ file: new File([png], "kite.png", { type: "image/png" }), kind: "image" });
    expect(file.name).toBe("kite.png");
  });

  test("a file without a name is called upload", async () => {
    expect(await rivya.files.upload({ file: png, kind: "image" })).toMatchObject({ name: "upload" });
  });

  test("what the mock refuses arrives with its pointer", async () => {
    // @ts-expect-error no such option
    const error = await caught(rivya.tasks.create({ ...kite, params: { image_size: "huge" } }));
    expect(error).toBeInstanceOf(RivyaApiError);
    expect(error).toMatchObject({ code: "validation_failed", details: [{ path: "/params/image_size" }] });
  });

  test("the models, without a key", async () => {
    const keyless = new RivyaClient({ baseUrl: mock.url, apiKey: "" });
    const { data } = await keyless.models.list();
    expect(data.map((model) => model.id)).toContain("qwen-image");
    expect(await keyless.models.get("qwen-image")).toMatchObject({ base_credits: 4 });
  });
});

const inProcess = async (options: RivyaClientOptions) => {
  const mock = createMock({ credits: 100 });
  return { options: { ...mock.clientOptions, ...options }, close: async () => mock.close() };
};
const overSocket = async (options: RivyaClientOptions) => {
  const mock = await startMock({ credits: 100 });
  return { options: { ...mock.clientOptions, ...options }, close: () => mock.close() };
};

describe.each([
  ["in process", inProcess],
  ["over a socket", overSocket],
])("with effects, %s", (_, start) => {
  let rivya: RivyaClient;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const started = await start({ random: () => 0.001 });
    rivya = new RivyaClient(started.options);
    close = started.close;
  });

  afterAll(() => close());

  const balance = async () => (await rivya.credits.get()).current_credits;

  test.each(["drop;times=1", "truncate;times=1", "drop;times=2", "truncate;times=2"])(
    "%s: the create is sent again, and done and paid once",
    async (effects) => {
      const before = await balance();
      const { data, response } = await rivya.tasks.create(kite, effect(effects)).withResponse();
      expect(response.headers.get("idempotent-replayed")).toBe("true");
      expect(await rivya.tasks.get(data.id)).toMatchObject({ reserved_credits: 4 });
      expect(await balance()).toBe(before - 4);
    },
  );

  test("drop: after three attempts it is an error, with the key that finds what was done", async () => {
    const before = await balance();
    const error = await caught(rivya.tasks.create(kite, effect("drop")));
    expect(error).toMatchObject({ name: "RivyaConnectionError", attempts: 3 });
    const { idempotencyKey } = error as RivyaApiError;
    await rivya.tasks.create(kite, { idempotencyKey });
    expect(await balance()).toBe(before - 4);
  });

  test("slow: an attempt ends with its time", async () => {
    const error = await caught(rivya.credits.get({ ...effect("slow=5000"), timeoutMs: 30 }));
    expect(error).toMatchObject({ name: "RivyaTimeoutError", budget: "timeoutMs", attempts: 3 });
  });

  test("invalid: an answer that breaks the document is a typed error", async () => {
    const broken = { name: "RivyaResponseError", attempts: 1 };
    expect(await caught(rivya.credits.get(effect("invalid")))).toMatchObject(broken);
    expect(await caught(rivya.tasks.create(kite, effect("invalid")))).toMatchObject(broken);
  });

  test("a storm of 429 passes", async () => {
    const options = effect("error=rate_limited;retry-after=1;times=1");
    const calls = Array.from({ length: 5 }, (__, at) =>
      rivya.tasks.create(kite, { ...options, idempotencyKey: `storm-${at}` }),
    );
    const ids = (await Promise.all(calls)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });

  test("a 429 that asks for more than a minute is not waited for", async () => {
    const error = await caught(rivya.credits.get(effect("error=rate_limited;retry-after=61")));
    expect(error).toMatchObject({ code: "rate_limited", retryAfterMs: 61_000, attempts: 1 });
  });
});
