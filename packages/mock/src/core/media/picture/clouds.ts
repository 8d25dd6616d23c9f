import { between } from "./chance.ts";
import { ridge } from "./ridge.ts";
import { lay, smooth, type Scene } from "./scene.ts";

/** Long clouds with a flat underside, none to three. */
export const clouds: Scene = ({ width, height, look, random, palette }) => {
  const count = Math.floor(look() * 4);
  const all = Array.from({ length: count }, () => {
    const foot = height * (between(look, 0.1, 0.5) + between(random, -0.03, 0.03));
    const body = height * between(look, 0.03, 0.1);
    const parting = between(look, -0.2, 0.25);
    return { foot, body, tops: ridge(width, random, 0.45).map((value) => foot - body * (value - parting) * 1.4) };
  });
  return (x, y, pixel) => {
    for (const { foot, body, tops } of all) {
      const above = y - tops[x]!;
      if (above < 0 || y > foot + body * 0.3) continue;
      const soft = smooth(above / (body * 0.35)) * (1 - smooth((y - foot) / (body * 0.3)));
      lay(pixel, palette.light, 0.34 * palette.open * soft);
    }
  };
};
