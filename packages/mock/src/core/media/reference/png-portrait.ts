import { chunks } from "@rivya/validator/wire";
import type { Content } from "../../store/content.ts";
import { chunksOf, readHead, type PngHead } from "./png-file.ts";
import { bytesOf, fullestPass } from "./png-passes.ts";
import { PngRows } from "./png-rows.ts";
import { Sketch, type Portrait } from "./portrait.ts";
import { Turns } from "./turns.ts";

const mostPixels = 64_000_000;
const step = 64 * 1024;

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

type Colour = readonly [number, number, number];

/** The value of a channel, from 0 to 255; that of a palette as it is. */
function valueAt(row: Uint8Array, at: number, { depth, colourType }: PngHead): number {
  if (depth === 8) return row[at]!;
  if (depth === 16) return row[at * 2]!;
  const bit = at * depth;
  const value = (row[bit >> 3]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
  return colourType === 3 ? value : (value * 255) / ((1 << depth) - 1);
}

/** The colour of a pixel, on white where it is transparent. */
function colourAt(row: Uint8Array, x: number, head: PngHead, palette: Uint8Array): Colour {
  const count = channels[head.colourType]!;
  const value = (channel: number) => valueAt(row, x * count + channel, head);
  if (head.colourType === 3) {
    const at = value(0) * 3;
    return [palette[at] ?? 0, palette[at + 1] ?? 0, palette[at + 2] ?? 0];
  }
  const alpha = count % 2 === 0 ? value(count - 1) / 255 : 1;
  const over = (channel: number) => 255 + (value(channel) - 255) * alpha;
  return count < 3 ? [over(0), over(0), over(0)] : [over(0), over(1), over(2)];
}

interface Found {
  readonly head: PngHead;
  readonly palette: Uint8Array;
  /** Where compressed pixels lie. */
  readonly data: readonly { readonly start: number; readonly end: number }[];
}

async function find(content: Content): Promise<Found> {
  let head: PngHead | undefined;
  let palette: Uint8Array = new Uint8Array();
  const data = [];
  for await (const chunk of chunksOf(content)) {
    if (chunk.type === "IHDR") head = await readHead(content, chunk);
    else if (chunk.type === "PLTE") palette = await content.read(chunk.start, Math.min(chunk.end, chunk.start + 768));
    else if (chunk.type === "IDAT") data.push(chunk);
    else if (chunk.type === "IEND") break;
  }
  if (!head || !(head.colourType in channels)) throw new Error("the PNG has no head that can be read");
  if (head.width * head.height > mostPixels || head.width === 0 || head.height === 0) {
    throw new Error(`the PNG has ${head.width} x ${head.height} pixels`);
  }
  return { head, palette, data };
}

function inflated(content: Content, { data }: Found): AsyncIterable<Uint8Array> {
  async function* compressed() {
    for (const { start, end } of data) {
      for (let at = start; at < end; at += step) yield await content.read(at, Math.min(end, at + step));
    }
  }
  const pieces = compressed();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return chunks(stream.pipeThrough(new DecompressionStream("deflate")));
}

/**
 * Reads a PNG row by row, so that it takes no more memory than two of them, whatever its data inflates to.
 *
 * @throws {Error} when it is no PNG that can be read, or one of too many pixels.
 */
export async function pngPortrait(content: Content): Promise<Portrait> {
  const found = await find(content);
  const { head, palette } = found;
  const bits = head.depth * channels[head.colourType]!;
  const { width, height, skipped } = fullestPass(head, bits);
  const rows = new PngRows(bytesOf(width, bits), Math.max(1, bits >> 3));
  const sketch = new Sketch(width, height);
  const turns = new Turns();
  let y = 0;
  let toSkip = skipped;
  for await (const piece of inflated(content, found)) {
    await turns.spend(piece.length);
    for (const row of rows.take(piece.subarray(toSkip))) {
      sketch.row(y, (x) => colourAt(row, x, head, palette));
      y += 1;
      if (y === height) return sketch.finish();
    }
    toSkip = Math.max(0, toSkip - piece.length);
  }
  throw new Error("the PNG ends too early");
}
