import type { Portrait } from "../reference/portrait.ts";
import type { Chance } from "./chance.ts";
import type { Colour } from "./colour.ts";
import type { Palette } from "./palette.ts";

/** The one pixel that is being painted, as linear red, green and blue. Reused: a picture has a million. */
export type Pixel = Float64Array;

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Decides what all pictures of a prompt share, and those of other prompts have otherwise. */
  readonly look: Chance;
  /** Decides what this picture has for itself. */
  readonly random: Chance;
  readonly palette: Palette;
  /** What the references look like; they take the place of the sky. */
  readonly portraits: readonly Portrait[];
}

/** Decides a composition once, and then says the colour of any pixel of it. */
export type Scene = (canvas: Canvas) => (x: number, y: number, pixel: Pixel) => void;

/** Lays a colour over the pixel, from not at all (0) to opaque (1). */
export function lay(pixel: Pixel, colour: Colour, part: number): void {
  pixel[0] = pixel[0]! + (colour[0] - pixel[0]!) * part;
  pixel[1] = pixel[1]! + (colour[1] - pixel[1]!) * part;
  pixel[2] = pixel[2]! + (colour[2] - pixel[2]!) * part;
}

export const clamp = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value);

/** From 0 to 1 without a corner at either end. */
export const smooth = (value: number): number => {
  const part = clamp(value);
  return part * part * (3 - 2 * part);
};

/** `Math.hypot` also guards against numbers that no picture has, and takes ten times as long. */
export const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** Something with an upper edge that is opaque below it: for each column the row of the edge. */
interface Layer {
  readonly tops: Float64Array;
}

/** Which of these layers, from far to near, hides all behind it at this pixel: -1 if none does. Saves painting what is. */
export function hiding(layers: readonly Layer[], x: number, y: number): number {
  let at = layers.length - 1;
  while (at >= 0 && y - layers[at]!.tops[x]! < 0.5) at -= 1;
  return at;
}
