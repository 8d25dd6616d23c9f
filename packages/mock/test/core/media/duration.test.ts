import { createHook } from "node:async_hooks";
import { ALL_FORMATS, BufferSource, Input } from "mediabunny";
import { describe, expect, it } from "vitest";
import { duration, playedTypes } from "../../../src/core/media/duration.ts";
import { defaultReferenceLimits } from "@rivya/openapi/catalogue";
import { canonicalType } from "@rivya/validator/wire";
import { wholeEnd } from "../../../src/core/media/whole.ts";
import { contentOf } from "../../helpers/content.ts";
import { film, sound, sounds } from "../../helpers/plays.ts";

const computed = (content: Uint8Array<ArrayBuffer>) =>
  new Input({ formats: ALL_FORMATS, source: new BufferSource(content) }).computeDuration();

it.each([
  ["an MP4", "video/mp4", () => film(3), 3],
  ["an MP4 in fragments", "video/mp4", () => film(3, "fragments"), 3],
  ["a MOV", "video/quicktime", () => film(2.5, "mov"), 2.5],
  ["a WAV", "audio/wav", () => sound(2), 2],
  ["an M4A", "audio/mp4", () => sounds.m4a(100), 2.133],
  ["an MP3", "audio/mpeg", () => sounds.mp3(100), 2.612],
  ["an AAC", "audio/aac", () => sounds.aac(100), 2.133],
  ["an Ogg", "audio/ogg", () => sounds.ogg(100), 1.994],
])("%s plays as long as another reader says", async (_, type, make, seconds) => {
  const content = await make();
  expect(await duration(contentOf(content), type)).toBe(seconds);
  expect(await computed(content)).toBeCloseTo(seconds, 2);
});

it("a WebM plays as long as it says", async () => {
  expect(await duration(contentOf(await film(3, "webm")), "video/webm")).toBe(3);
});

it("a WebM recorded live plays to its last picture", async () => {
  const content = await film(3, "live");
  expect(await duration(contentOf(content), "video/webm")).toBe(2.5);
  expect(await computed(content)).toBe(2.5);
});

it("every type of video and sound that is accepted has a reader", () => {
  const { video, audio } = defaultReferenceLimits;
  for (const type of [...video.mime_types, ...audio.mime_types]) expect(playedTypes).toContain(canonicalType(type));
});

it("an MP3 is read behind its tag and before another", async () => {
  const plain = await sounds.mp3(10);
  const tagged = new Uint8Array(10 + 200 + plain.length + 128);
  tagged.set([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 1, 72]);
  tagged.set(plain, 210);
  tagged.set([0x54, 0x41, 0x47], 210 + plain.length);
  expect(await duration(contentOf(tagged), "audio/mpeg")).toBe(await duration(contentOf(plain), "audio/mpeg"));
});

it("a WAV whose recorder did not know its size plays to its end", async () => {
  const content = await sound(1);
  const view = new DataView(content.buffer);
  view.setUint32(4, 0xffffffff, true);
  view.setUint32(40, 0xffffffff, true);
  expect(await wholeEnd(contentOf(content), "audio/wav")).toBe(content.length);
  expect(await duration(contentOf(content), "audio/wav")).toBe(1);
});

it("what plays nothing has no duration", async () => {
  expect(await duration(contentOf(await film(0)), "video/mp4")).toBeNull();
  expect(await duration(contentOf(new Uint8Array(0)), "audio/mpeg")).toBeNull();
  expect(await duration(contentOf(await film(1)), "video/x-unknown")).toBeNull();
});

const mebibyte = 1024 * 1024;
const repeated = (size: number, ...piece: readonly number[]) => {
  const content = new Uint8Array(size);
  content.set(piece);
  for (let done = piece.length; done < size; done *= 2) content.copyWithin(done, 0, done);
  return content;
};

function riff(size: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(size);
  content.set(new TextEncoder().encode("RIFF"));
  content.set(new TextEncoder().encode("WEBP"), 8);
  return content;
}

/** How many promises come into being meanwhile: each step that a reader pauses at is one or more. */
async function promisesOf(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === "PROMISE") count += 1;
    },
  });
  hook.enable();
  try {
    await work();
  } finally {
    hook.disable();
  }
  return count;
}

describe("however many steps a file asks for, few are taken", () => {
  it.each([
    ["empty elements", "video/webm", () => repeated(50 * mebibyte, 0x80, 0x80)],
    ["empty clusters", "video/webm", () => repeated(50 * mebibyte, 0x1f, 0x43, 0xb6, 0x75, 0xff)],
    ["empty boxes", "video/mp4", () => repeated(95 * mebibyte, 0, 0, 0, 8, 0x66, 0x72, 0x65, 0x65)],
    ["empty films", "video/mp4", () => repeated(95 * mebibyte, 0, 0, 0, 8, 0x6d, 0x6f, 0x6f, 0x76)],
    ["beginnings of frames", "audio/mpeg", () => repeated(10 * mebibyte, 0xff, 0xfb, 0x10, 0xc0)],
    ["empty frames", "audio/aac", () => repeated(10 * mebibyte, 0xff, 0xf1, 0x4c, 0, 0, 0xe0, 0)],
    ["empty chunks", "audio/wav", () => repeated(10 * mebibyte, 0)],
    ["empty chunks", "image/webp", () => riff(10 * mebibyte)],
    ["filling", "image/jpeg", () => repeated(10 * mebibyte, 0xff)],
    ["empty segments", "image/jpeg", () => repeated(10 * mebibyte, 0xff, 0xe1, 0, 2)],
    ["restarts", "image/jpeg", () => repeated(10 * mebibyte, 0xff, 0xd0)],
    ["stuffed bytes", "image/jpeg", () => repeated(10 * mebibyte, 0xff, 0)],
  ])("%s in %s", async (_, type, make) => {
    const content = contentOf(make());
    const promises = await promisesOf(async () => {
      await wholeEnd(content, type);
      await duration(content, type);
    });
    expect(promises).toBeLessThan(100_000);
  });
});
