import { between } from "./chance.ts";
import { mix } from "./colour.ts";
import { ridge } from "./ridge.ts";
import { clamp, lay, smooth, type Scene } from "./scene.ts";
import { sky } from "./sky.ts";

const count = 7;

/** Broad bands that flow across the picture and cast a soft shadow on the next. */
export const ribbons: Scene = (canvas) => {
  const { width, height, random, palette } = canvas;
  const behind = sky(canvas);
  const slope = between(random, -0.35, 0.35) * height;
  const accent = 1 + Math.floor(random() * (count - 2));
  const bands = Array.from({ length: count }, (_, at) => {
    const depth = at / (count - 1);
    const middle = height * (0.42 + 0.56 * depth);
    const swing = height * between(random, 0.06, 0.13);
    const line = ridge(width, random, 0.28);
    return {
      tops: line.map((value, x) => middle + value * swing + slope * (x / width - 0.5)),
      shine: 0.28 * (1 - 0.65 * depth),
      colour: at === accent ? palette.accent : mix(palette.far, palette.near, depth),
    };
  });
  const reach = height * 0.05;
  return (x, y, pixel) => {
    behind(x, y, pixel);
    for (const { tops, shine, colour } of bands) {
      const below = y - tops[x]! + 0.5;
      if (below <= -reach) continue;
      if (below < 1) lay(pixel, palette.near, 0.3 * smooth(1 + below / reach) ** 2);
      lay(pixel, colour, clamp(below));
      lay(pixel, palette.light, shine * (1 - smooth(below / (reach * 2.5))) * clamp(below));
    }
  };
};
