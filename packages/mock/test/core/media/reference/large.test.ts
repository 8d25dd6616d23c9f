import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { jpegPortrait } from "../../../../src/core/media/reference/jpeg-portrait.ts";
import { markOf } from "../../../../src/core/media/reference/mark.ts";
import { pngPortrait } from "../../../../src/core/media/reference/png-portrait.ts";
import type { Content } from "../../../../src/core/store/content.ts";
import { contentOf } from "../../../helpers/content.ts";
import { jpeg } from "../../../helpers/samples.ts";
import { pngOf } from "../pngs.ts";
import { file } from "../../store/records.ts";

const u16 = (value: number) => [value >> 8, value & 255];
const segment = (marker: number, ...data: readonly number[]) => [0xff, marker, ...u16(data.length + 2), ...data];

/** A grey photo, each block of which takes two bits. */
function photo(width: number, height: number): Uint8Array<ArrayBuffer> {
  const oneCode = [1, ...Array.from({ length: 15 }, () => 0), 0];
  const head = [
    0xff,
    0xd8,
    ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 1)),
    ...segment(0xc0, 8, ...u16(height), ...u16(width), 1, 1, 0x11, 0),
    ...segment(0xc4, 0x00, ...oneCode),
    ...segment(0xc4, 0x10, ...oneCode),
    ...segment(0xda, 1, 1, 0, 0, 63, 0),
  ];
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const bytes = new Uint8Array(head.length + Math.ceil(blocks / 4) + 2);
  bytes.set(head);
  bytes.set([0xff, 0xd9], bytes.length - 2);
  return bytes;
}

it("a photo of 96 million pixels is looked at", async () => {
  expect(new Set(await jpegPortrait(contentOf(photo(12_000, 8000))))).toEqual(new Set([128]));
});

it("a PNG of 24 million pixels is looked at, and others have their turn meanwhile", async () => {
  const data = deflateSync(new Uint8Array(6000 * 4001));
  const bytes = Uint8Array.from(pngOf({ width: 6000, height: 4000, depth: 8, colourType: 0 }, data));
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  expect(new Set(await pngPortrait(contentOf(bytes)))).toEqual(new Set([0]));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(20);
});

it("a file is looked at once, however often it is referred to", async () => {
  let reads = 0;
  const content = contentOf(jpeg());
  const counted: Content = { size: content.size, read: (start, end) => ((reads += 1), content.read(start, end)) };
  const record = { ...file("file_1", 0), sha256: "ab12".repeat(16), mimeType: "image/jpeg" };
  const [first, again] = await Promise.all([markOf(record, counted), markOf(record, counted)]);
  const once = reads;
  expect(again).toBe(first);
  expect(await markOf({ ...record, id: "file_2" }, counted)).toBe(first);
  expect(reads).toBe(once);
});
