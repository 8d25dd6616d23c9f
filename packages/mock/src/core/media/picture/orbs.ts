import { between } from "./chance.ts";
import { mix, type Colour } from "./colour.ts";
import { clamp, lay, length, smooth, type Scene } from "./scene.ts";
import { sky } from "./sky.ts";

interface Orb {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: Colour;
  readonly strength: number;
}

/** Translucent discs that float before a soft sky, each lit from above. */
export const orbs: Scene = (canvas) => {
  const { width, height, random, palette } = canvas;
  const behind = sky(canvas);
  const short = Math.min(width, height);
  const count = 7 + Math.floor(random() * 5);
  const discs = Array.from({ length: count }, (_, at): Orb => {
    const size = 1 - at / count;
    const colours = [palette.middle, palette.accent, palette.far, mix(palette.far, palette.accent, 0.5)];
    return {
      x: width * between(random, 0.08, 0.92),
      y: height * between(random, 0.2, 0.95),
      radius: short * (0.05 + 0.26 * size * between(random, 0.7, 1.1)),
      colour: colours[Math.floor(random() * colours.length)]!,
      strength: between(random, 0.5, 0.85),
    };
  });
  return (x, y, pixel) => {
    behind(x, y, pixel);
    for (const { x: middleX, y: middleY, radius, colour, strength } of discs) {
      const distance = length(x - middleX, y - middleY);
      if (distance > radius + 1) continue;
      const edge = clamp(radius - distance + 0.5);
      const down = (y - middleY) / radius;
      lay(pixel, colour, edge * strength * (0.6 + 0.4 * smooth((down + 1) / 2)));
      lay(pixel, palette.light, edge * 0.32 * smooth(-down) * smooth(distance / radius));
    }
  };
};
