import type { Raster } from "../raster.ts";
import { capHeight, glyphOf, type Point } from "./glyph.ts";

export interface Line {
  readonly text: string;
  /** Where it begins, and the foot of its capitals, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Of a capital, in pixels. */
  readonly height: number;
  /** From 0 to 1. */
  readonly opacity: number;
}

function distance(x: number, y: number, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / square));
  const restX = x - fromX - part * dx;
  const restY = y - fromY - part * dy;
  return Math.sqrt(restX * restX + restY * restY);
}

/** How much of each pixel of a raster the pen has covered, from 0 to 1, in the rows from `top` on. */
class Coverage {
  readonly #part: Float32Array;
  readonly #width: number;
  readonly #top: number;

  constructor(width: number, top: number, bottom: number) {
    this.#part = new Float32Array(width * Math.max(0, bottom - top));
    this.#width = width;
    this.#top = top;
  }

  stroke(from: Point, to: Point, radius: number): void {
    const reach = radius + 1;
    const rows = this.#part.length / this.#width;
    const startY = Math.max(0, Math.floor(Math.min(from[1], to[1]) - reach) - this.#top);
    const endY = Math.min(rows - 1, Math.ceil(Math.max(from[1], to[1]) + reach) - this.#top);
    const startX = Math.max(0, Math.floor(Math.min(from[0], to[0]) - reach));
    const endX = Math.min(this.#width - 1, Math.ceil(Math.max(from[0], to[0]) + reach));
    for (let y = startY; y <= endY; y += 1) {
      for (let x = startX; x <= endX; x += 1) {
        const part = radius + 0.5 - distance(x + 0.5, y + this.#top + 0.5, from, to);
        const at = y * this.#width + x;
        if (part > this.#part[at]!) this.#part[at] = Math.min(1, part);
      }
    }
  }

  /** Lays white over the raster where the pen has been. */
  lay({ data }: Raster, opacity: number): void {
    let to = this.#top * this.#width * 3;
    for (const part of this.#part) {
      const white = part * opacity;
      for (let end = to + 3; to < end; to += 1) data[to] = data[to]! + (255 - data[to]!) * white + 0.5;
    }
  }
}

/** Writes a line of ASCII onto a raster, in white. */
export function write(raster: Raster, { text, x, y, height, opacity }: Line): void {
  const unit = height / capHeight;
  const radius = 0.3 + height * 0.055;
  const top = Math.max(0, Math.floor(y - height * 1.4));
  const coverage = new Coverage(raster.width, top, Math.min(raster.height, Math.ceil(y + height * 0.6)));
  let left = x;
  for (const letter of text) {
    const { advance, strokes } = glyphOf(letter);
    const place = ([pointX, pointY]: Point): Point => [left + pointX * unit, y + pointY * unit];
    for (const points of strokes) {
      for (let at = 1; at < points.length; at += 1) coverage.stroke(place(points[at - 1]!), place(points[at]!), radius);
    }
    left += advance * unit;
  }
  coverage.lay(raster, opacity);
}
