import { Sketch, type Portrait } from "../portrait.ts";
import { Turns } from "../turns.ts";
import { LowBits } from "./bits.ts";
import { readRows } from "./rows.ts";
import { readTransforms } from "./transforms.ts";

type Colour = readonly [number, number, number];

const mostPixels = 64_000_000;
// A pixel takes as long as so many bytes of a PNG.
const bytesPerPixel = 32;

/** The colour of a pixel, on white where it is transparent. */
function colourOf(pixel: number): Colour {
  const alpha = (pixel >>> 24) / 255;
  const over = (shift: number) => 255 + (((pixel >>> shift) & 255) - 255) * alpha;
  return [over(16), over(8), over(0)];
}

/**
 * Reads a lossless WebP row by row (RFC 9649, section 3).
 *
 * @throws {Error} when it cannot be read, or has too many pixels.
 */
export async function vp8lPortrait(data: Uint8Array): Promise<Portrait> {
  const bits = new LowBits(data, 1);
  const width = bits.number(14) + 1;
  const height = bits.number(14) + 1;
  if (width * height > mostPixels) throw new Error(`the WebP has ${width} x ${height} pixels`);
  bits.number(4);
  const transforms = readTransforms(bits, width, height);
  const sketch = new Sketch(width, height);
  const turns = new Turns();
  let y = 0;
  for (const first of readRows(bits, transforms.width, height, true)) {
    const row = transforms.undos.reduce((done, undo) => undo(done, y), first);
    sketch.row(y, (x) => colourOf(row[x]!));
    y += 1;
    await turns.spend(width * bytesPerPixel);
  }
  return sketch.finish();
}
