import { beforeEach, describe, expect, it } from "vitest";
import { harness } from "../../helpers/harness.ts";
import { form, png } from "../../helpers/samples.ts";
import { sound } from "../../helpers/plays.ts";

const day = 24 * 60 * 60 * 1000;
const content = png(8);

let at: ReturnType<typeof harness>;
let path: string;
let etag: string;

beforeEach(async () => {
  at = harness({ queuedMs: 0, processingMs: 0 });
  path = new URL((await at.file(form(content))).url).pathname;
  etag = (await get()).headers.get("etag")!;
});

const get = (headers: Readonly<Record<string, string>> = {}, method = "GET") =>
  at.ask(method, path, { key: null, headers });

const partFor = (held: string) => get({ Range: "bytes=0-3", "If-Range": held });

describe("a file", () => {
  it("comes whole, with what a browser has to know", async () => {
    const { status, headers, bytes } = await get();
    expect(status).toBe(200);
    expect(bytes).toEqual(content);
    expect(Object.fromEntries(headers)).toMatchObject({
      "accept-ranges": "bytes",
      "cache-control": "private, max-age=86400",
      "content-length": String(content.length),
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
    });
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(headers.has("content-range")).toBe(false);
  });

  it("is kept by browsers no longer than its link lives", async () => {
    await at.clock.advance(day - 1500);
    expect((await get()).headers.get("cache-control")).toBe("private, max-age=1");
    await at.clock.advance(1500);
    expect((await get()).status).toBe(404);
  });

  it("HEAD says the same without the bytes, and knows no range", async () => {
    const whole = await get();
    const { status, headers, bytes } = await get({ Range: "bytes=0-3" }, "HEAD");
    expect([status, bytes.length]).toEqual([200, 0]);
    for (const name of ["content-length", "content-type", "etag", "cache-control", "accept-ranges"]) {
      expect(headers.get(name), name).toBe(whole.headers.get(name));
    }
  });

  it.each([
    ["bytes=0-3", 0, 4],
    ["bytes=10-", 10, content.length],
    ["bytes=-5", content.length - 5, content.length],
    ["bytes=3-1000000", 3, content.length],
  ])("%s: that part", async (range, start, end) => {
    const { status, headers, bytes } = await get({ Range: range });
    expect(status).toBe(206);
    expect(bytes).toEqual(content.subarray(start, end));
    expect(headers.get("content-range")).toBe(`bytes ${start}-${end - 1}/${content.length}`);
    expect(headers.get("content-length")).toBe(String(end - start));
    expect(headers.get("content-type")).toBe("image/png");
    expect(headers.get("etag")).toBe(etag);
  });

  it.each(["bytes=0-1,4-5", "bytes=4-2", "lines=0-1", "nonsense"])("%s: all of it", async (range) => {
    const { status, bytes } = await get({ Range: range });
    expect([status, bytes.length]).toEqual([200, content.length]);
  });

  it("a part behind its end is refused, with its size", async () => {
    const { status, headers, bytes } = await get({ Range: `bytes=${content.length}-` });
    expect([status, bytes.length]).toEqual([416, 0]);
    expect(headers.get("content-range")).toBe(`bytes */${content.length}`);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("If-None-Match: 304 for those who hold it, before any range", async () => {
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const { status, headers, bytes } = await get({ "If-None-Match": held, Range: "bytes=0-3" });
      expect([status, bytes.length, headers.get("etag")]).toEqual([304, 0, etag]);
      expect(headers.get("cache-control")).toBe("private, max-age=86400");
    }
    expect((await get({ "If-None-Match": '"other"' })).status).toBe(200);
    expect((await get({ "If-None-Match": etag }, "HEAD")).status).toBe(304);
  });

  it("If-Range: the part for those who hold the rest of it, all of it for others", async () => {
    expect((await partFor(etag)).status).toBe(206);
    for (const other of ['"other"', `W/${etag}`, "Wed, 21 Oct 2015 07:28:00 GMT"]) {
      expect((await partFor(other)).status).toBe(200);
    }
  });
});

it("a result is served like a file, until a day after it was made", async () => {
  const { id } = await at.task({ model: "qwen-image", prompt: "x", params: { image_size: "square" } });
  path = new URL((await at.read(id)).result!.primary_url).pathname;
  await at.clock.advance(1000);
  const whole = await get();
  expect(whole.headers.get("cache-control")).toBe("private, max-age=86399");
  expect(whole.headers.get("x-content-type-options")).toBe("nosniff");
  const part = await get({ Range: "bytes=-100", "If-Range": whole.headers.get("etag")! });
  expect(part.status).toBe(206);
  expect(part.bytes).toEqual(whole.bytes.subarray(-100));
  expect((await get({ "If-None-Match": whole.headers.get("etag")! })).status).toBe(304);
});

it("a large file comes in pieces, whole and in part", async () => {
  const large = await sound(100);
  path = new URL((await at.file(form(large, { kind: "audio", name: "a.wav" }))).url).pathname;
  expect(large.length).toBeGreaterThan(600_000);
  expect((await get()).bytes).toEqual(large);
  const { headers, bytes } = await get({ Range: "bytes=1000-500999" });
  expect(headers.get("content-length")).toBe("500000");
  expect(bytes).toEqual(large.subarray(1000, 501_000));
  await expect(get({ "X-Rivya-Mock": "truncate" })).rejects.toThrow("the mock broke the connection");
});
