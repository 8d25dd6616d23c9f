import { boats } from "./boats.ts";
import { between } from "./chance.ts";
import { mix } from "./colour.ts";
import { land } from "./land.ts";
import { clamp, lay, smooth, type Scene } from "./scene.ts";
import { sky } from "./sky.ts";

/** Water up to the horizon, with waves that grow towards the eye, land behind it and boats on it. */
export const sea: Scene = (canvas) => {
  const { width, height, look, random, palette } = canvas;
  const behind = sky(canvas);
  const horizon = Math.round(height * (between(look, 0.26, 0.72) + between(random, -0.02, 0.02)));
  const shore = land(canvas);
  const coast = mix(palette.middle, palette.sky[1], 0.2);
  const sailing = boats(canvas, horizon);
  const swell = between(look, 0.2, 0.8);
  const length = between(look, 0.6, 1.5);
  const [first, second, third] = [between(random, 0, 6), between(random, 0, 6), between(random, 0, 6)];
  const rows = Array.from({ length: height - horizon }, (_, down) => {
    const near = (down + 0.5) / (height - horizon);
    const water = mix(mix(palette.sky[1], palette.far, 0.75), palette.near, smooth(near * 0.9 + 0.1));
    return { near, depth: length / (near + 0.06), water };
  });
  return (x, y, pixel) => {
    if (y < horizon) {
      behind(x, y, pixel);
      lay(pixel, coast, clamp(y - (horizon - shore[x]!) + 0.5));
    } else {
      const { near, depth, water } = rows[y - horizon]!;
      const across = (x / width - 0.5) * depth;
      const wave =
        Math.sin(depth * 5.1 + across * 2.3 + first) +
        Math.sin(depth * 8.3 - across * 3.9 + second) +
        0.7 * Math.sin(depth * 13.7 + across * 7.1 + third);
      lay(pixel, water, 1);
      lay(pixel, palette.glow, 0.55 * swell * smooth((wave - 0.6) / 1.4) * (1 - 0.5 * near));
      lay(pixel, palette.middle, 0.4 * swell * smooth((-wave - 0.5) / 1.4));
    }
    sailing(x, y, pixel);
  };
};
