import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { encode, type PngDataArray } from "fast-png";
import { encode as encodeJpeg } from "jpeg-js";
import { describe, expect, it } from "vitest";
import { markOf, portraitIn } from "../../../../src/core/media/reference/mark.ts";
import { side, type Portrait } from "../../../../src/core/media/reference/portrait.ts";
import { standIn } from "../../../../src/core/media/reference/stand-in.ts";
import { contentOf } from "../../../helpers/content.ts";
import { file } from "../../store/records.ts";
import { pngOf } from "../pngs.ts";

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const portraitOf = async (bytes: Uint8Array, mimeType: string): Promise<Portrait> =>
  portraitIn(
    await markOf({ ...file("file_1", 0), sha256: digest(bytes), mimeType }, contentOf(Uint8Array.from(bytes))),
  );

const colourAt = (portrait: Portrait, column: number, row: number) => {
  const at = (row * side + column) * 3;
  return [...portrait.subarray(at, at + 3)];
};

/** Red on the left, blue on the right. */
function halves(width: number, height: number, pixel: (isLeft: boolean) => readonly number[]): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: width * height }, (_, at) => pixel(at % width < width / 2)).flatMap((one) => [...one]),
  );
}

const redAndBlue = (isLeft: boolean) => (isLeft ? [255, 0, 0] : [0, 0, 255]);

// The first column and row of each pass, and how far the next ones are.
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** How far a portrait is from red on the left and blue on the right, at most in any channel. */
function offHalves(portrait: Portrait): number {
  const off = [0, 12, 23].flatMap((row) =>
    [
      [2, [255, 0, 0]],
      [21, [0, 0, 255]],
    ].flatMap(([column, wanted]) =>
      colourAt(portrait, column as number, row).map((value, at) => Math.abs(value - (wanted as number[])[at]!)),
    ),
  );
  return Math.max(...off);
}

describe("a portrait", () => {
  it.each([
    [200, 100],
    [61, 37],
    [2, 1],
    [4, 900],
  ])("is taken of a PNG of %d x %d pixels", async (width, height) => {
    const data = halves(width, height, redAndBlue);
    expect(offHalves(await portraitOf(encode({ width, height, data, channels: 3 }), "image/png"))).toBe(0);
  });

  it("is taken of a PNG with alpha (on white), of greys, of 16 bits, and with a palette", async () => {
    const size = { width: 60, height: 40 };
    const alpha = encode({ ...size, channels: 4, data: halves(60, 40, (isLeft) => [0, 0, 0, isLeft ? 0 : 255]) });
    expect(colourAt(await portraitOf(alpha, "image/png"), 2, 2)).toEqual([255, 255, 255]);
    expect(colourAt(await portraitOf(alpha, "image/png"), 21, 2)).toEqual([0, 0, 0]);
    const grey = encode({ ...size, channels: 1, data: halves(60, 40, () => [77]) });
    expect(colourAt(await portraitOf(grey, "image/png"), 5, 5)).toEqual([77, 77, 77]);
    const wide: PngDataArray = new Uint16Array(60 * 40 * 3).fill(0x4d00);
    const deep = encode({ ...size, channels: 3, depth: 16, data: wide });
    expect(colourAt(await portraitOf(deep, "image/png"), 5, 5)).toEqual([77, 77, 77]);
  });

  it("is taken of a picture with a palette of 1 bit", async () => {
    const rows = Uint8Array.from({ length: 16 * 3 }, (_, at) => [0, 0xff, 0][at % 3]!);
    const bytes = pngOf({ width: 16, height: 16, depth: 1, colourType: 3 }, deflateSync(rows), [0, 0, 255, 255, 0, 0]);
    expect(offHalves(await portraitOf(bytes, "image/png"))).toBe(0);
  });

  it.each([
    [64, 48],
    [37, 11],
    [2, 2],
  ])("is taken of an interlaced PNG of %d x %d pixels", async (width, height) => {
    const rows = adam7.flatMap(([left, top, right, down]) => {
      const columns = Array.from({ length: width }, (_, x) => x).filter((x) => x >= left && (x - left) % right === 0);
      const lines = Array.from({ length: height }, (_, y) => y).filter((y) => y >= top && (y - top) % down === 0);
      return lines.flatMap(() => (columns.length > 0 ? [0, ...columns.flatMap((x) => redAndBlue(x < width / 2))] : []));
    });
    const bytes = pngOf({ width, height, interlace: 1 }, deflateSync(Uint8Array.from(rows)));
    expect(offHalves(await portraitOf(bytes, "image/png"))).toBe(0);
  });

  it("is taken of a JPEG", async () => {
    const data = halves(160, 96, (isLeft) => [...redAndBlue(isLeft), 255]);
    expect(
      offHalves(await portraitOf(encodeJpeg({ width: 160, height: 96, data }, 95).data, "image/jpeg")),
    ).toBeLessThan(9);
  });

  it("is what a task remembers of a reference: it fits into a few kilobytes, and comes back as it was", async () => {
    const bytes = encode({ width: 60, height: 40, data: halves(60, 40, redAndBlue), channels: 3 });
    const sha256 = digest(bytes);
    const mark = await markOf(
      { ...file("file_1", 0), sha256, mimeType: "image/png" },
      contentOf(Uint8Array.from(bytes)),
    );
    expect(mark.startsWith(`${sha256} `)).toBe(true);
    expect(mark.length).toBeLessThan(2500);
  });
});

const zeros = (size: number) => deflateSync(new Uint8Array(size));

describe("colours drawn from the digest stand in for", () => {
  it.each([
    ["a picture of too many pixels", "image/png", pngOf({ width: 40_000, height: 40_000 }, zeros(1000))],
    ["a picture without pixels", "image/png", pngOf({ width: 0, height: 5 }, zeros(10))],
    ["a picture that ends too early", "image/png", pngOf({ width: 100, height: 100 }, zeros(1000))],
    ["data that is not compressed", "image/png", pngOf({ width: 10, height: 10 }, new Uint8Array(500).fill(7))],
    [
      "a filter that does not exist",
      "image/png",
      pngOf({ width: 1, height: 1 }, deflateSync(Uint8Array.of(9, 0, 0, 0))),
    ],
    ["a kind of colour that does not exist", "image/png", pngOf({ width: 9, height: 9, colourType: 5 }, zeros(500))],
    [
      "an interlaced picture that ends too early",
      "image/png",
      pngOf({ width: 99, height: 99, interlace: 1 }, zeros(9)),
    ],
    ["a PNG without a head", "image/png", new Uint8Array(40)],
    ["a JPEG that is none", "image/jpeg", new Uint8Array(40)],
    ["a JPEG of too many scans", "image/jpeg", new Uint8Array(200).map((_, at) => (at % 2 === 0 ? 0xff : 0xda))],
    ["a WebP that is none", "image/webp", new Uint8Array(40)],
    ["a film", "video/mp4", new Uint8Array(41)],
  ])("%s", async (_, mimeType, bytes) => {
    expect(await portraitOf(bytes, mimeType)).toEqual(standIn(digest(bytes)));
  });

  it("a URL, and every URL has its own", () => {
    expect(portraitIn("https://a.example/1.png")).toEqual(standIn("https://a.example/1.png"));
    expect(standIn("https://a.example/1.png")).not.toEqual(standIn("https://a.example/2.png"));
  });

  it("not for a picture whose data goes on and on: of that no more is read than its rows", async () => {
    const bomb = pngOf({ width: 24, height: 24 }, zeros(200_000_000));
    const before = process.memoryUsage().arrayBuffers;
    expect(new Set(await portraitOf(bomb, "image/png"))).toEqual(new Set([0]));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });
});
