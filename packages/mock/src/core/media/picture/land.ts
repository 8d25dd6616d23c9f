import { between } from "./chance.ts";
import { ridge } from "./ridge.ts";
import { smooth, type Canvas } from "./scene.ts";

/** For each column how high the land on the horizon is: a coast on one side and islands, or nothing but water. */
export function land({ width, height, look, random }: Canvas): Float64Array {
  const rough = ridge(width, random, 0.5);
  const side = look() < 0.5 ? 1 : -1;
  const coast = look() < 0.6 ? height * between(look, 0.02, 0.16) : 0;
  const islands = Array.from({ length: Math.floor(look() * 4) }, () => ({
    middle: between(look, 0.05, 0.95) + between(random, -0.06, 0.06),
    reach: between(look, 0.06, 0.22),
    top: height * between(look, 0.03, 0.15),
  }));
  return rough.map((value, x) => {
    const place = x / width;
    const shore = smooth((side * (place - 0.5) + 0.15) * 2) * coast;
    const heights = islands.map(({ middle, reach, top }) => smooth(1 - Math.abs(place - middle) / reach) * top);
    return Math.max(shore, ...heights) * (1 + 0.7 * value);
  });
}
