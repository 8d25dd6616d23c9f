import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { faultOf, harness } from "../../helpers/harness.ts";
import { form, jpeg, png, webp } from "../../helpers/samples.ts";
import { pngOf } from "./pngs.ts";

const upload = async (content: Uint8Array) => faultOf(await harness().upload(form(Uint8Array.from(content))));

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const changed = (content: Uint8Array, at: number, ...bytes: readonly number[]) => {
  const other = content.slice();
  other.set(bytes, at);
  return other;
};
const rows = (size: number) => deflateSync(new Uint8Array(size));

/** A JPEG whose head says another size. */
function resized(width: number): Uint8Array {
  const content = jpeg();
  const at = Buffer.from(content).indexOf(Uint8Array.of(0xff, 0xc0));
  return changed(content, at + 7, width >> 8, width & 255);
}

/** The head of a lossy WebP of so many pixels, and as much behind it as is needed. */
const lossy = (width: number, height: number) =>
  latin1(
    `RIFF\x1c\0\0\0WEBPVP8 \x10\0\0\0\x10\0\0\x9d\x01\x2a${String.fromCharCode(width)}\0${String.fromCharCode(height)}\0abcdef`,
  );

describe("what looks like a picture and holds none is refused", () => {
  it.each([
    ["a PNG without data", () => pngOf({ width: 2, height: 2 }, null)],
    ["a PNG of no width", () => pngOf({ width: 0, height: 2 }, rows(14))],
    ["a PNG of no height", () => pngOf({ width: 2, height: 0 }, rows(14))],
    ["a PNG of colours that do not exist", () => pngOf({ width: 2, height: 2, colourType: 5 }, rows(14))],
    ["a PNG with less data than its pixels can take", () => pngOf({ width: 4000, height: 4000 }, rows(100))],
    ["a PNG that is damaged in its head", () => changed(png(), 19, 3)],
    ["a PNG that is damaged in its data", () => changed(png(), 45, 0xaa)],
    ["a PNG that ends with a chunk", () => png().slice(0, -12)],
    ["a JPEG of no width", () => resized(0)],
    ["a WebP without anything", () => latin1("RIFF\x04\0\0\0WEBP")],
    ["a WebP of a frame around nothing", () => latin1("RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\0\0\0\0\0\0")],
    ["a WebP of no width", () => lossy(0, 2)],
    ["a WebP of no height", () => lossy(2, 0)],
    ["a WebP whose picture goes beyond its end", () => changed(webp(), 16, 99)],
  ])("%s", async (_, make) => {
    expect(await upload(make())).toMatch(/^400 \/file (truncated|mime_type)$/);
  });

  it("and whole ones are not", async () => {
    expect(await upload(pngOf({ width: 2, height: 2 }, rows(14)))).toBe("201");
    expect(await upload(pngOf({ width: 4000, height: 4000 }, rows(4000 * 12_001)))).toBe("201");
    expect(await upload(resized(8))).toBe("201");
    expect(await upload(lossy(2, 2))).toBe("201");
    expect(await upload(webp())).toBe("201");
  });
});
