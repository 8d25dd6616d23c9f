import { between } from "./chance.ts";
import { mix, type Colour } from "./colour.ts";
import { clamp, lay, smooth, type Scene } from "./scene.ts";
import { clearSky } from "./sky.ts";

interface Orb {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The square of the distance at which nothing of it is left. */
  readonly reach: number;
  readonly colour: Colour;
  readonly strength: number;
}

/** Translucent discs that float before a soft sky, each lit from above. */
export const orbs: Scene = (canvas) => {
  const { width, height, look, random, palette } = canvas;
  const behind = clearSky(canvas);
  const short = Math.min(width, height);
  const count = 3 + Math.floor(look() * 8);
  const scale = between(look, 0.6, 1.2) * Math.sqrt(6 / count);
  const [left, top] = [between(look, 0.02, 0.4), between(look, 0.05, 0.45)];
  const discs = Array.from({ length: count }, (_, at): Orb => {
    const size = 1 - at / count;
    const colours = [palette.middle, palette.accent, palette.far, mix(palette.far, palette.accent, 0.5)];
    const radius = short * scale * (0.05 + 0.26 * size * between(random, 0.7, 1.1));
    return {
      x: width * between(random, left, left + 0.6),
      y: height * between(random, top, top + 0.55),
      radius,
      reach: (radius + 1) ** 2,
      colour: colours[Math.floor(random() * colours.length)]!,
      strength: between(random, 0.5, 0.85),
    };
  });
  return (x, y, pixel) => {
    behind(x, y, pixel);
    for (const { x: middleX, y: middleY, radius, reach, colour, strength } of discs) {
      const across = x - middleX;
      const below = y - middleY;
      const square = across * across + below * below;
      if (square > reach) continue;
      const distance = Math.sqrt(square);
      const edge = clamp(radius - distance + 0.5);
      const down = below / radius;
      lay(pixel, colour, edge * strength * (0.6 + 0.4 * smooth((down + 1) / 2)));
      lay(pixel, palette.light, edge * 0.32 * smooth(-down) * smooth(distance / radius));
    }
  };
};
