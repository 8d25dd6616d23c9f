import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@rivya/mock";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { RivyaClient, type UploadProgress, type UploadSource } from "../../src/index.ts";
import { png } from "../support/png.ts";
import { contents, streamOf, uploads } from "../support/uploads.ts";
import { wav } from "../support/wav.ts";

const size = 1_000_000;
const big = wav(size);
let folder: string;
let path: string;
let mock: Awaited<ReturnType<typeof startMock>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-progress-"));
  path = join(folder, "big.wav");
  await writeFile(path, big);
  mock = await startMock();
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

afterEach(() => vi.unstubAllGlobals());

const response = () => new Response(streamOf(big), { headers: { "content-length": String(size) } });
const inputs: [string, () => UploadSource, number | undefined][] = [
  ["a path", () => path, size],
  ["a Blob", () => new Blob([big]), size],
  ["bytes", () => big, size],
  ["a stream", () => createReadStream(path), undefined],
  ["a Response that says its length", response, size],
];

test.each(inputs)("%s: it grows and ends at the size, over attempts too", async (name, file, total) => {
  const rivya = new RivyaClient({ ...mock.clientOptions, random: () => 0.001 });
  const told: UploadProgress[] = [];
  const isOnce = /stream|Response/.test(name);
  const headers = isOnce ? {} : { "x-rivya-mock": "error=internal_error;times=1" };
  const stored = await rivya.files.upload({ file: file(), headers, onProgress: (progress) => told.push(progress) });
  expect(stored).toMatchObject({ mime_type: "audio/wav", size_bytes: size, duration_token: expect.any(String) });
  const counts = told.map(({ sent }) => sent);
  expect(counts).toEqual([...new Set(counts)].toSorted((one, other) => one - other));
  expect(counts.length).toBeGreaterThan(/path|stream/.test(name) ? 2 : 0);
  expect(told.at(-1)).toEqual({ sent: size, total });
});

test("in a browser nothing goes as a stream, and progress is told at the end", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  for (const file of [streamOf(png), new Blob([png]), new Response(png)]) {
    const told = vi.fn<() => void>();
    const { rivya, forms, requests } = uploads(undefined, { dangerouslyAllowBrowser: true });
    const sent = vi.spyOn(globalThis, "Request");
    await rivya.files.upload({ file, onProgress: told });
    expect(sent.mock.calls.flatMap(([, init]) => init?.body ?? [])).toEqual([expect.any(Blob)]);
    sent.mockRestore();
    expect(requests).toHaveLength(1);
    expect(await contents(forms[0]!)).toMatchObject({ kind: "image", type: "image/png", size: png.length });
    expect(told.mock.calls).toEqual([[{ sent: png.length, total: png.length }]]);
  }
});
