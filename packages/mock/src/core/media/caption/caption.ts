import type { Raster } from "../raster.ts";
import { capHeight } from "./glyph.ts";
import { write } from "./pen.ts";
import { shortened, wrap } from "./wrap.ts";

/** What is written under a picture, in ASCII. */
export interface Caption {
  readonly prompt: string;
  /** Smaller, on the last line. */
  readonly signature: string;
}

const mostLines = 3;

/** Darkens the raster towards its lower edge, so that white can be read on whatever is there. */
function shade({ width, height, data }: Raster, top: number): void {
  for (let y = Math.max(0, top); y < height; y += 1) {
    const part = (y - top) / (height - top);
    const light = 1 - 0.82 * Math.min(1, part * 1.6) ** 1.5;
    for (let at = y * width * 3; at < (y + 1) * width * 3; at += 1) data[at] = data[at]! * light;
  }
}

/** The part of a raster that everybody sees, in pixels. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Writes a caption onto the lower edge of what is seen of a raster, in letters that grow with it. */
export function addCaption(raster: Raster, { prompt, signature }: Caption, sight: Sight): void {
  const size = Math.max(8, Math.min(sight.width, sight.height) * 0.024);
  const small = size * 0.72;
  const pitch = size * 1.75;
  const margin = size * 1.6;
  const x = sight.left + margin;
  const units = (capital: number) => ((sight.width - 2 * margin) / capital) * capHeight;
  const lines = wrap(prompt, units(size), mostLines);
  const footY = sight.top + sight.height - margin;
  const firstY = footY - small * 2.1 - (lines.length - 1) * pitch;
  shade(raster, Math.floor(firstY - size * 3));
  lines.forEach((text, at) => write(raster, { text, x, y: firstY + at * pitch, height: size, opacity: 0.97 }));
  write(raster, { text: shortened(signature, units(small)), x, y: footY, height: small, opacity: 0.8 });
}
