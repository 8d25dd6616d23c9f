import { between, type Chance } from "./chance.ts";
import { mix } from "./colour.ts";
import { clamp, hiding, lay, smooth, type Scene } from "./scene.ts";
import { sky } from "./sky.ts";

/** For each column how high the roof over it is, and where its house begins and ends. */
function skyline(width: number, unit: number, random: Chance) {
  const roofs = new Float64Array(width);
  const starts = new Int32Array(width);
  const ends = new Int32Array(width);
  for (let x = 0; x < width;) {
    const end = Math.min(width, x + Math.ceil(unit * between(random, 3, 8)));
    roofs.fill(between(random, -1, 1) * (random() < 0.2 ? 1.8 : 1), x, end);
    starts.fill(x, x, end);
    ends.fill(end, x, end);
    x = end;
  }
  return { roofs, starts, ends };
}

/** Rows of houses one behind the other, with light in some windows. */
export const city: Scene = (canvas) => {
  const { width, height, look, random, palette } = canvas;
  const behind = sky(canvas);
  const count = 3 + Math.floor(look() * 3);
  const size = between(look, 0.7, 1.9);
  const top = between(look, 0.38, 0.66);
  const tall = between(look, 0.06, 0.19);
  const awake = between(look, 0.4, 1.6);
  const rows = Array.from({ length: count }, (_, at) => {
    const depth = at / (count - 1);
    const unit = Math.max(3, Math.min(width, height) * (0.012 + 0.012 * depth) * size);
    const { roofs, starts, ends } = skyline(width, unit, random);
    const middle = height * (top + (0.82 - top) * depth);
    return {
      tops: roofs.map((roof) => middle - roof * height * tall),
      starts,
      ends,
      unit,
      colour: mix(palette.far, palette.near, depth ** 0.8),
      lit: (0.12 + 0.2 * depth) * awake,
      salt: Math.floor(random() * 65536),
    };
  });
  return (x, y, pixel) => {
    const first = hiding(rows, x, y);
    if (first < 0) behind(x, y, pixel);
    for (let at = Math.max(0, first); at < rows.length; at += 1) {
      const { tops, starts, ends, unit, colour, lit, salt } = rows[at]!;
      const below = y - tops[x]! + 0.5;
      if (below <= 0) continue;
      lay(pixel, colour, clamp(below));
      const across = (x - starts[x]!) / unit - 0.6;
      const down = below / unit - 0.8;
      if (across < 0 || down < 0 || across % 1 > 0.55 || down % 1 > 0.5) continue;
      if (starts[x]! + (Math.floor(across) + 1.5) * unit > ends[x]!) continue;
      const window =
        Math.imul(starts[x]! * 31 + Math.floor(across), 374761393) + Math.imul(Math.floor(down) + salt, 668265263);
      const chance = (Math.imul(window ^ (window >>> 13), 1274126177) >>> 8) / 2 ** 24;
      if (chance < lit) lay(pixel, palette.light, 0.75 * smooth((0.93 - y / height) * 7));
    }
  };
};
