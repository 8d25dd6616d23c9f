import type { Raster } from "../raster.ts";
import type { Brief } from "./brief.ts";
import { chance } from "./chance.ts";
import { scenes } from "./scenes.ts";
import { palette } from "./palette.ts";
import { encoded } from "./colour.ts";

/** A picture of exactly this size in pixels, always the same for the same brief. */
export function paint(width: number, height: number, brief: Brief): Raster {
  const random = chance(brief.seed);
  const scene = scenes[Math.floor(random() * scenes.length)]!;
  const shade = scene({ width, height, random, palette: palette(brief) });
  const pixel = new Float64Array(3);
  const data = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      shade(x, y, pixel);
      // Half a step of noise hides the bands that 8 bits leave in a soft gradient.
      const noise = ((Math.imul(x * 374761393 + y * 668265263, 1274126177) >>> 24) / 255) * 0.8 + 0.1;
      data[to] = encoded(pixel[0]!) + noise;
      data[to + 1] = encoded(pixel[1]!) + noise;
      data[to + 2] = encoded(pixel[2]!) + noise;
      to += 3;
    }
  }
  return { width, height, data };
}
