import { startMock } from "@rivya/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RivyaApiError, RivyaClient } from "../src/index.ts";

let mock: Awaited<ReturnType<typeof startMock>>;
let rivya: RivyaClient;

beforeAll(async () => {
  mock = await startMock({ credits: 10, queuedMs: 20, processingMs: 40 });
  rivya = new RivyaClient({ baseUrl: mock.url, apiKey: "rvya_sk_mock_full" });
});

afterAll(() => mock.close());

// 1 × 1 pixel.
const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

test("upload, create, wait, and the credits that it cost", async () => {
  const file = await rivya.files.upload({ file: png, kind: "image", model: "qwen-image", name: "cat photo.png" });
  expect(file).toMatchObject({
    object: "file",
    kind: "image",
    name: "cat photo.png",
    mime_type: "image/png",
    size_bytes: png.length,
  });

  const task = await rivya.tasks.create({
    model: "qwen-image",
    prompt: "A red kite",
    params: { image_size: "square", referenceMediaItems: [{ url: file.url, kind: "image" }] },
  });
  expect(task).toMatchObject({ status: "queued", reserved_credits: 4, final_credits: 0, result: null });

  const done = await rivya.tasks.wait(task.id, { interval: 50 });
  expect(done).toMatchObject({ id: task.id, status: "succeeded", final_credits: 4 });
  const answer = await fetch(done.result.primary_url);
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect(await rivya.credits.get()).toEqual({ current_credits: 6 });
  expect(await rivya.tasks.get(task.id)).toMatchObject({ status: "succeeded" });
});

test("a file of the platform brings its own name", async () => {
  const file = await rivya.files.upload({ file: new File([png], "kite.png", { type: "image/png" }), kind: "image" });
  expect(file.name).toBe("kite.png");
});

test("a file without a name is called upload", async () => {
  expect(await rivya.files.upload({ file: png, kind: "image" })).toMatchObject({ name: "upload" });
});

test("what the mock refuses arrives with its pointer", async () => {
  const error = await rivya.tasks
    // @ts-expect-error no such option
    .create({ model: "qwen-image", prompt: "A red kite", params: { image_size: "huge" } })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RivyaApiError);
  expect(error).toMatchObject({ code: "validation_failed", details: [{ path: "/params/image_size" }] });
});

test("the models, without a key", async () => {
  const { data } = await new RivyaClient({ baseUrl: mock.url, apiKey: "" }).models.list();
  expect(data.map((model) => model.id)).toContain("qwen-image");
});
