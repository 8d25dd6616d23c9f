import { between } from "./chance.ts";
import { mix } from "./colour.ts";
import { ridge } from "./ridge.ts";
import { clamp, hiding, lay, smooth, type Scene } from "./scene.ts";
import { sky } from "./sky.ts";

/** Ranges of hills one behind the other, the far ones pale, with mist between them. */
export const hills: Scene = (canvas) => {
  const { width, height, look, random, palette } = canvas;
  const behind = sky(canvas);
  const count = 3 + Math.floor(look() * 5);
  const horizon = between(look, 0.24, 0.68);
  const roughness = between(look, 0.3, 0.6);
  const steep = between(look, 0.5, 1.8);
  const ranges = Array.from({ length: count }, (_, at) => {
    const depth = at / (count - 1);
    const line = ridge(width, random, roughness);
    const middle = height * (horizon + (0.98 - horizon) * depth ** 1.15);
    const swing = height * (0.05 + 0.06 * depth) * steep;
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
    const first = hiding(ranges, x, y);
    if (first < 0) behind(x, y, pixel);
    for (let at = Math.max(0, first); at < ranges.length; at += 1) {
      const { tops, middle, colour, mist } = ranges[at]!;
      const below = y - tops[x]! + 0.5;
      if (below <= 0) continue;
      lay(pixel, colour, clamp(below));
      lay(pixel, fog, mist * smooth((y - middle) / fall + 0.35) * clamp(below));
    }
  };
};
