import { between } from "./chance.ts";
import { mix } from "./colour.ts";
import { ridge } from "./ridge.ts";
import { clamp, lay, smooth, type Scene } from "./scene.ts";
import { sky } from "./sky.ts";

const count = 6;

/** Ranges of hills one behind the other, the far ones pale, with mist between them. */
export const hills: Scene = (canvas) => {
  const { width, height, random, palette } = canvas;
  const behind = sky(canvas);
  const horizon = between(random, 0.42, 0.56);
  const ranges = Array.from({ length: count }, (_, at) => {
    const depth = at / (count - 1);
    const line = ridge(width, random, between(random, 0.42, 0.55));
    const middle = height * (horizon + (0.98 - horizon) * depth ** 1.15);
    const swing = height * (0.05 + 0.06 * depth);
    return {
      tops: line.map((value) => middle - value * swing),
      middle,
      colour: mix(palette.far, palette.near, depth ** 0.8),
      mist: 0.45 * (1 - depth),
    };
  });
  const fog = palette.sky[1];
  const fall = height * 0.2;
  return (x, y, pixel) => {
    behind(x, y, pixel);
    for (const { tops, middle, colour, mist } of ranges) {
      const below = y - tops[x]! + 0.5;
      if (below <= 0) continue;
      lay(pixel, colour, clamp(below));
      lay(pixel, fog, mist * smooth((y - middle) / fall + 0.35) * clamp(below));
    }
  };
};
