import { between, type Chance } from "./chance.ts";
import { mix } from "./colour.ts";
import { clamp, lay, smooth, type Scene } from "./scene.ts";
import { sky } from "./sky.ts";

const count = 4;

/** For each column how high the roof over it is, and where its house begins. */
function skyline(width: number, unit: number, random: Chance) {
  const roofs = new Float64Array(width);
  const starts = new Int32Array(width);
  for (let x = 0; x < width;) {
    const end = Math.min(width, x + Math.ceil(unit * between(random, 3, 8)));
    roofs.fill(between(random, -1, 1) * (random() < 0.2 ? 1.8 : 1), x, end);
    starts.fill(x, x, end);
    x = end;
  }
  return { roofs, starts };
}

/** Rows of houses one behind the other, with light in some windows. */
export const city: Scene = (canvas) => {
  const { width, height, random, palette } = canvas;
  const behind = sky(canvas);
  const rows = Array.from({ length: count }, (_, at) => {
    const depth = at / (count - 1);
    const unit = Math.max(3, Math.min(width, height) * (0.012 + 0.012 * depth));
    return {
      ...skyline(width, unit, random),
      unit,
      middle: height * (0.5 + 0.3 * depth),
      swing: height * 0.13,
      colour: mix(palette.far, palette.near, depth ** 0.8),
      lit: 0.12 + 0.2 * depth,
      salt: Math.floor(random() * 65536),
    };
  });
  return (x, y, pixel) => {
    behind(x, y, pixel);
    for (const { roofs, starts, unit, middle, swing, colour, lit, salt } of rows) {
      const below = y - (middle - roofs[x]! * swing) + 0.5;
      if (below <= 0) continue;
      lay(pixel, colour, clamp(below));
      const across = (x - starts[x]!) / unit - 0.6;
      const down = below / unit - 0.8;
      if (across < 0 || down < 0 || across % 1 > 0.55 || down % 1 > 0.5) continue;
      const window =
        Math.imul(starts[x]! * 31 + Math.floor(across), 374761393) + Math.imul(Math.floor(down) + salt, 668265263);
      const chance = (Math.imul(window ^ (window >>> 13), 1274126177) >>> 8) / 2 ** 24;
      if (chance < lit) lay(pixel, palette.light, 0.75 * smooth((0.93 - y / height) * 7));
    }
  };
};
