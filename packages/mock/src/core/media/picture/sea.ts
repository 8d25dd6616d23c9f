import { between } from "./chance.ts";
import { mix } from "./colour.ts";
import { ridge } from "./ridge.ts";
import { clamp, lay, smooth, type Scene } from "./scene.ts";
import { sky } from "./sky.ts";

/** Water up to the horizon, with waves that grow towards the eye, and a far coast. */
export const sea: Scene = (canvas) => {
  const { width, height, random, palette } = canvas;
  const behind = sky(canvas);
  const horizon = Math.round(height * between(random, 0.46, 0.6));
  const coast = ridge(width, random, 0.5);
  const coastHeight = height * between(random, 0.03, 0.07);
  const side = random() < 0.5 ? 1 : -1;
  const [first, second, third] = [between(random, 0, 6), between(random, 0, 6), between(random, 0, 6)];
  const top = mix(palette.sky[1], palette.far, 0.5);
  return (x, y, pixel) => {
    behind(x, y, pixel);
    if (y < horizon) {
      const land = smooth((side * (x / width - 0.5) + 0.15) * 2) * coastHeight * (1.1 + coast[x]!);
      lay(pixel, palette.middle, 0.8 * clamp(y - (horizon - land) + 0.5));
      return;
    }
    const near = (y - horizon + 0.5) / (height - horizon);
    const depth = 1 / (near + 0.06);
    const across = (x / width - 0.5) * depth;
    const wave =
      Math.sin(depth * 5.1 + across * 2.3 + first) +
      Math.sin(depth * 8.3 - across * 3.9 + second) +
      0.7 * Math.sin(depth * 13.7 + across * 7.1 + third);
    lay(pixel, mix(top, palette.near, smooth(near * 0.9 + 0.1)), 1);
    const crest = smooth((wave - 0.6) / 1.4);
    lay(pixel, palette.glow, 0.55 * crest * (1 - 0.5 * near));
    lay(pixel, palette.middle, 0.4 * smooth((-wave - 0.5) / 1.4));
  };
};
