import { once } from "node:events";
import { Readable } from "node:stream";
import { startMock } from "@rivya/mock";
import { describe, expect, test, vi } from "vitest";
import { RivyaClient, type UploadSource } from "../../src/index.ts";
import { refusal, secret } from "../support/canned.ts";
import { caught } from "../support/caught.ts";
import { png } from "../support/png.ts";
import { rawServer } from "../support/raw-server.ts";
import { printed, talkative } from "../support/talkative.ts";
import { half, stored, uploads } from "../support/uploads.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const broken = { name: "RivyaInputError", cause: { message: "disk on fire" } };

test("a stream that breaks midway is told of, not of what became of its request", async () => {
  const { rivya } = uploads();
  const error = await caught(rivya.files.upload({ file: half("breaks").stream, idempotencyKey: "kite-1" }));
  expect(error).toMatchObject({ ...broken, attempts: 1, idempotencyKey: "kite-1", retryable: false });
});

test("over a socket too, and the service stores nothing", async () => {
  await using mock = await startMock();
  const rivya = new RivyaClient(mock.clientOptions);
  const error = await caught(rivya.files.upload({ file: half("breaks").stream }));
  expect(error).toMatchObject({ ...broken, idempotencyKey: expect.any(String) });
  const state = await fetch(`${mock.url}/__mock/state`);
  expect(((await state.json()) as { files: unknown[] }).files).toEqual([]);
});

test.each([
  ["at its second piece", () => half("breaks", talkative).stream],
  ["at its first", () => new ReadableStream({ pull: (controller) => controller.error(talkative) })],
])("the key stands in nothing that a stream breaks with %s", async (_, file) => {
  const { rivya } = uploads();
  const error = await caught(rivya.files.upload({ file: file() }));
  expect(error).toMatchObject({ name: "RivyaInputError", cause: { code: "ECONNRESET" } });
  expect(printed(error)).not.toContain(secret);
});

/** A Blob whose bytes cannot be read as often as is said. */
class Failing extends Blob {
  failures: number;

  constructor(failures: number) {
    super([png]);
    this.failures = failures;
  }

  override stream() {
    if (this.failures-- > 0) return half("breaks").stream as ReturnType<Blob["stream"]>;
    return super.stream();
  }
}

const onProgress = () => undefined;

describe("a file that can be read again", () => {
  test("is, and then nothing is said of it", async () => {
    const { rivya, requests } = uploads([stored, stored], { random: () => 0.001 });
    expect(await rivya.files.upload({ file: new Failing(1), onProgress })).toMatchObject({ id: "file_1" });
    expect(requests).toHaveLength(2);
  });

  test("does not hide what a later attempt is answered with", async () => {
    const answers = [stored, refusal(402, "insufficient_credits")];
    const { rivya } = uploads(answers, { random: () => 0.001 });
    const error = await caught(rivya.files.upload({ file: new Failing(1), onProgress }));
    expect(error).toMatchObject({ code: "insufficient_credits", attempts: 2 });
  });

  test("is told of when it breaks each time", async () => {
    const { rivya } = uploads([stored, stored, stored], { random: () => 0.001 });
    const error = await caught(rivya.files.upload({ file: new Failing(3), onProgress }));
    expect(error).toMatchObject({ ...broken, attempts: 3, idempotencyKey: expect.any(String) });
  });
});

describe("onProgress that throws", () => {
  const reason = new Error("not like this");
  const throwing = () => {
    throw reason;
  };

  test.each(["as it goes", "at the end"])(
    "%s: the upload stops with just that, and is not tried again",
    async (when) => {
      if (when === "at the end") vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
      const { rivya, requests } = uploads([stored, stored], { dangerouslyAllowBrowser: true });
      expect(await caught(rivya.files.upload({ file: png, onProgress: throwing }))).toBe(reason);
      expect(requests).toHaveLength(1);
      vi.unstubAllGlobals();
    },
  );
});

/** A Node stream that falls silent after its first bytes. */
const stalling = () => {
  let pieces = 0;
  return new Readable({
    read() {
      pieces += 1;
      if (pieces === 1) this.push(png);
    },
  });
};

describe("a Node stream that stalls is destroyed", () => {
  test.each(["an abort", "a timeout"])("by %s", async (by) => {
    await using server = await rawServer(() => undefined);
    const controller = new AbortController();
    const file = stalling();
    const destroyed = once(file, "close");
    const options = by === "an abort" ? { signal: controller.signal } : { timeoutMs: 300 };
    const uploading = server.rivya.files.upload({
      file,
      ...options,
      onProgress: () => controller.abort(),
    });
    await caught(uploading);
    await destroyed;
    expect(file.destroyed).toBe(true);
  });
});

test("pieces of any type of view count in bytes", async () => {
  const wide = new Float32Array(new Uint8Array([...png, 0, 0]).buffer);
  const file = new ReadableStream({
    start(controller) {
      controller.enqueue(wide);
      controller.close();
    },
  });
  const { rivya, forms } = uploads();
  const told: unknown[] = [];
  await rivya.files.upload({ file, onProgress: ({ sent }) => told.push(sent) });
  expect(told).toEqual([wide.byteLength]);
  expect((forms[0]!.get("file") as File).size).toBe(wide.byteLength);
});

test("bytes in memory that is shared are copied", async () => {
  const shared = new Uint8Array(new SharedArrayBuffer(png.length));
  shared.set(png);
  const { rivya, bodies } = uploads();
  await rivya.files.upload({ file: shared satisfies UploadSource });
  expect(bodies[0]).toContain("PNG");
});

test("a stream whose first bytes never come: its upload ends with its time, and no retry", async () => {
  const clock = new VirtualClock();
  const { rivya, requests } = uploads([], { clock });
  const file = new ReadableStream<Uint8Array>({ pull: () => new Promise<void>(() => undefined) });
  expect(await caught(rivya.files.upload({ file, timeoutMs: 50 }))).toMatchObject({ name: "RivyaTimeoutError" });
  expect([requests.length, clock.passed]).toEqual([0, 50]);
});
