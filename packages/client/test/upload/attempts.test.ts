import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@rivya/mock/core";
import { startMock } from "@rivya/mock";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { RivyaClient } from "../../src/index.ts";
import { refusal, silence } from "../support/canned.ts";
import { caught } from "../support/caught.ts";
import { png } from "../support/png.ts";
import { half, stored, streamOf, uploads } from "../support/uploads.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-attempts-"));
  path = join(folder, "kite.png");
  await writeFile(path, png);
});

afterAll(() => rm(folder, { recursive: true }));

const repeatable = { path: () => path, Blob: () => new Blob([png]), bytes: () => png };
const broken = new TypeError("fetch failed");

test.each(Object.entries(repeatable))("a %s is sent again, byte for byte and with the same key", async (_, file) => {
  for (const onProgress of [undefined, vi.fn<() => void>()]) {
    const answers = [broken, refusal(503, "public_api_disabled"), stored];
    const { rivya, requests, bodies } = uploads(answers, { random: () => 0.001 });
    await rivya.files.upload({ file: file(), onProgress });
    expect(bodies).toHaveLength(3);
    expect(new Set(bodies).size).toBe(1);
    expect(new Set(requests.map(({ headers }) => headers.get("idempotency-key"))).size).toBe(1);
  }
});

test("a path that changed meanwhile is opened again", async () => {
  const changing = join(folder, "changing.png");
  await writeFile(changing, png);
  const change = async () => {
    await writeFile(changing, Buffer.concat([png, Buffer.from("more")]));
    return refusal(503, "public_api_disabled");
  };
  const { rivya, forms } = uploads([change, stored], { random: () => 0.001 });
  await rivya.files.upload({ file: changing });
  expect(forms.map((form) => (form.get("file") as File).size)).toEqual([png.length, png.length + 4]);
});

test.each([
  ["a stream", () => streamOf(png)],
  ["a Response", () => new Response(png)],
])("%s is sent once, and the error says so", async (_, file) => {
  const { rivya, requests } = uploads([broken], { clock: new VirtualClock() });
  const error = await caught(rivya.files.upload({ file: file() }));
  expect(error).toMatchObject({ name: "RivyaConnectionError", attempts: 1, idempotencyKey: expect.any(String) });
  expect((error as Error).message).toContain("its body can be sent only once");
  expect(requests).toHaveLength(1);
});

describe.each([
  ["in process", async () => createMock()],
  ["over a socket", async () => startMock()],
] as const)("%s", (_, start) => {
  test.each(["drop;times=2", "truncate;times=1", "error=internal_error;times=1"])(
    "%s: stored once",
    async (effects) => {
      const mock = await start();
      const rivya = new RivyaClient({ ...mock.clientOptions, random: () => 0.001 });
      const headers = { "x-rivya-mock": effects };
      for (const onProgress of [undefined, vi.fn<() => void>()]) {
        const { data, response } = await rivya.files.upload({ file: path, headers, onProgress }).withResponse();
        expect(response.headers.get("idempotent-replayed")).toBe(effects.startsWith("error") ? null : "true");
        expect(await rivya.files.get(data.id)).toMatchObject({ name: "kite.png", size_bytes: png.length });
      }
      await mock.close();
    },
  );
});

test("timeoutMs is ten times that of the client, and one of its own wins", async () => {
  for (const [client, call, ms] of [
    [undefined, undefined, 600_000],
    [2000, undefined, 20_000],
    [2000, 300, 300],
  ] as const) {
    const clock = new VirtualClock();
    const { rivya } = uploads([silence], { clock, timeoutMs: client });
    const error = await caught(rivya.files.upload({ file: png, timeoutMs: call, retry: false }));
    expect(error).toMatchObject({ name: "RivyaTimeoutError", budget: "timeoutMs", ms });
    expect(clock.passed).toBe(ms);
  }
});

test("a stream whose first bytes never come ends with its time, and is let go of", async () => {
  const cancel = vi.fn<() => void>();
  const file = new ReadableStream<Uint8Array>({ pull: () => silence().then(() => undefined), cancel });
  const { rivya, requests } = uploads([], { clock: new VirtualClock() });
  const error = await caught(rivya.files.upload({ file, kind: "image" }));
  expect(error).toMatchObject({ name: "RivyaTimeoutError", ms: 600_000 });
  expect(cancel).toHaveBeenCalled();
  expect(requests).toEqual([]);
});

describe("an abort", () => {
  const reason = new Error("changed my mind");
  const stopped = { name: "RivyaAbortError", cause: reason };

  test("before: nothing is read or sent", async () => {
    const { rivya, requests } = uploads();
    const file = streamOf(png);
    expect(await caught(rivya.files.upload({ file, signal: AbortSignal.abort(reason) }))).toMatchObject(stopped);
    expect(file.locked).toBe(false);
    expect(requests).toEqual([]);
  });

  test("during: the stream is let go of", async () => {
    const controller = new AbortController();
    const { stream, cancel } = half("stalls");
    await using mock = await startMock();
    const rivya = new RivyaClient(mock.clientOptions);
    const onProgress = () => controller.abort(reason);
    const uploading = rivya.files.upload({ file: stream, onProgress, signal: controller.signal });
    expect(await caught(uploading)).toMatchObject(stopped);
    await expect.poll(() => cancel.mock.calls.length).toBe(1);
  });

  test("after: nothing happens", async () => {
    const controller = new AbortController();
    const { rivya } = uploads();
    const file = await rivya.files.upload({ file: streamOf(png), signal: controller.signal });
    controller.abort(reason);
    expect(file).toMatchObject({ id: "file_1" });
  });
});
