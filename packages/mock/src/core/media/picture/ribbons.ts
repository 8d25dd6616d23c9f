import { between } from "./chance.ts";
import { mix } from "./colour.ts";
import { ridge } from "./ridge.ts";
import { clamp, hiding, lay, smooth, type Scene } from "./scene.ts";
import { sky } from "./sky.ts";

/** Broad bands that flow across the picture and cast a soft shadow on the next. */
export const ribbons: Scene = (canvas) => {
  const { width, height, look, random, palette } = canvas;
  const behind = sky(canvas);
  const count = 4 + Math.floor(look() * 6);
  const top = between(look, 0.22, 0.55);
  const wavy = between(look, 0.5, 1.6);
  const slope = between(look, -0.6, 0.6) * height;
  const accent = 1 + Math.floor(look() * (count - 2));
  const bands = Array.from({ length: count }, (_, at) => {
    const depth = at / (count - 1);
    const middle = height * (top + (0.98 - top) * depth);
    const swing = height * wavy * between(random, 0.06, 0.13);
    const line = ridge(width, random, 0.28);
    return {
      tops: line.map((value, x) => middle + value * swing + slope * (x / width - 0.5)),
      shine: 0.28 * (1 - 0.65 * depth),
      colour: at === accent ? palette.accent : mix(palette.far, palette.near, depth),
    };
  });
  const reach = height * 0.05;
  return (x, y, pixel) => {
    const first = hiding(bands, x, y);
    if (first < 0) behind(x, y, pixel);
    for (let at = Math.max(0, first); at < bands.length; at += 1) {
      const { tops, shine, colour } = bands[at]!;
      const below = y - tops[x]! + 0.5;
      if (below <= -reach) continue;
      if (below < 1) lay(pixel, palette.near, 0.3 * smooth(1 + below / reach) ** 2);
      lay(pixel, colour, clamp(below));
      lay(pixel, palette.light, shine * (1 - smooth(below / (reach * 2.5))) * clamp(below));
    }
  };
};
