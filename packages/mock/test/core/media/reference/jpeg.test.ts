import { decode, encode } from "jpeg-js";
import { expect, it } from "vitest";
import { jpegPortrait } from "../../../../src/core/media/reference/jpeg-portrait.ts";
import { side, Sketch, type Portrait } from "../../../../src/core/media/reference/portrait.ts";
import { contentOf } from "../../../helpers/content.ts";
import { jpegs } from "./jpegs.ts";

/** Waves of all colours and some noise, so that no block is like another. */
function waves(width: number, height: number): Uint8Array<ArrayBuffer> {
  const data = Uint8Array.from({ length: width * height * 4 }, (_, at) => {
    const x = (at >> 2) % width;
    const y = Math.floor((at >> 2) / width);
    return 128 + 90 * Math.sin(x / 40 + (at & 3)) + 30 * Math.cos(y / 25) + ((at * 7919) & 7);
  });
  return Uint8Array.from(encode({ width, height, data }, 90).data);
}

/** The portrait of every pixel, decoded by somebody else. */
function decoded(bytes: Uint8Array): Portrait {
  const { width, height, data } = decode(bytes, { useTArray: true, formatAsRGBA: false });
  const sketch = new Sketch(width, height);
  for (let y = 0; y < height; y += 1) {
    sketch.row(y, (x) => {
      const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 3);
      return [red, green, blue];
    });
  }
  return sketch.finish();
}

/** How far two portraits are from each other, in any cell at most. */
const distance = (one: Portrait, other: Portrait) => Math.max(...one.map((value, at) => Math.abs(value - other[at]!)));

it.each([
  [960, 640],
  [777, 333],
])("the means of its blocks show what its pixels do, at %d x %d", async (width, height) => {
  const bytes = waves(width, height);
  expect(distance(await jpegPortrait(contentOf(bytes)), decoded(bytes))).toBeLessThan(24);
});

const isNear = (colour: readonly number[], wanted: readonly number[]) =>
  Math.hypot(...colour.map((value, at) => value - wanted[at]!)) < 70;

it.each(Object.entries(jpegs))("a JPEG of %s is read", async (name, base64) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const portrait = await jpegPortrait(contentOf(bytes));
  const colours = Array.from({ length: side * side }, (_, at) => [...portrait.subarray(at * 3, at * 3 + 3)]);
  const wanted = colours.map((_, at) => (at % side < side / 2 ? [255, 0, 0] : [0, 0, 255]));
  expect(
    colours.filter((colour, at) => !isNear(colour, wanted[at]!)),
    name,
  ).toEqual([]);
});

it("others have their turn while a large one is read", async () => {
  const bytes = waves(1600, 1200);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  await jpegPortrait(contentOf(bytes));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

const segment = (marker: number, ...data: readonly number[]) => [0xff, marker, 0, data.length + 2, ...data];

it("one that restarts in between begins anew there", async () => {
  const oneCode = [1, ...Array.from({ length: 15 }, () => 0)];
  // Two blocks, each a code, a difference of 7 upwards or downwards and a code for nothing more; between them the marker.
  const scan = [0b0_111_0_111, 0xff, 0xd0, 0b0_000_0_111, 0xff, 0xd9];
  const bytes = Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 128)),
    ...segment(0xc0, 8, 0, 8, 0, 16, 1, 1, 0x11, 0),
    ...segment(0xc4, 0x00, ...oneCode, 3),
    ...segment(0xc4, 0x10, ...oneCode, 0),
    ...segment(0xdd, 0, 1),
    ...segment(0xda, 1, 1, 0, 0, 63, 0),
    ...scan,
  ]);
  const portrait = await jpegPortrait(contentOf(bytes));
  expect([...portrait.subarray(0, 3)]).toEqual([240, 240, 240]);
  expect([...portrait.subarray(-3)]).toEqual([16, 16, 16]);
});

it("one whose pixels end too early is not read", async () => {
  const bytes = waves(256, 256);
  const cut = Uint8Array.from([...bytes.subarray(0, bytes.length / 2), 0xff, 0xd9]);
  await expect(jpegPortrait(contentOf(cut))).rejects.toThrow("ends too early");
});
