import { realClock } from "../../clock/real-clock.ts";
import type { Raster } from "../raster.ts";
import type { Brief } from "./brief.ts";
import { chance } from "./chance.ts";
import { encoded } from "./colour.ts";
import { palette } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { sceneFor } from "./scenes.ts";

export interface PaintOptions {
  /** Whether soft gradients get half a step of noise, which hides the bands that 8 bits leave in them. Default: true. */
  readonly noise?: boolean;
}

const pixelsAtOnce = 50_000;

function paintRows(
  { width, data }: Raster,
  shade: ReturnType<Scene>,
  from: number,
  to: number,
  isNoisy: boolean,
): void {
  const pixel = new Float64Array(3);
  for (let y = from, at = from * width * 3; y < to; y += 1) {
    for (let x = 0; x < width; x += 1) {
      shade(x, y, pixel);
      const drawn = (Math.imul(x * 374761393 + y * 668265263, 1274126177) >>> 24) / 255;
      const noise = isNoisy ? drawn * 0.8 + 0.1 : 0.5;
      data[at] = encoded(pixel[0]!) + noise;
      data[at + 1] = encoded(pixel[1]!) + noise;
      data[at + 2] = encoded(pixel[2]!) + noise;
      at += 3;
    }
  }
}

/**
 * A picture of exactly this size in pixels, always the same for the same brief. It takes its time, and lets others have
 * theirs in between.
 */
export async function paint(width: number, height: number, brief: Brief, options: PaintOptions = {}): Promise<Raster> {
  const scene = sceneFor(brief.prompt, chance(`scene ${brief.prompt}`)());
  const look = chance(`look ${brief.prompt}`);
  const random = chance(brief.seed);
  const shade = scene({ width, height, look, random, palette: palette(brief), portraits: brief.portraits });
  const picture = { width, height, data: new Uint8Array(width * height * 3) };
  const rows = Math.ceil(pixelsAtOnce / width);
  for (let y = 0; y < height; y += rows) {
    if (y > 0) await realClock.sleep(0);
    paintRows(picture, shade, y, Math.min(height, y + rows), options.noise ?? true);
  }
  return picture;
}
