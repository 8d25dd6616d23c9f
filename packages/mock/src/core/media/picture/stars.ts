import { lay, smooth, type Scene } from "./scene.ts";

const columns = 18;

/** A sky full of stars, fewer and fainter further down: at most one in each cell of a grid. */
export const stars: Scene = ({ width, height, random, palette }) => {
  const cell = width / columns;
  const rows = Math.ceil(height / cell);
  const all = Array.from({ length: columns * rows }, () => ({
    x: 0.1 + 0.8 * random(),
    y: 0.1 + 0.8 * random(),
    radius: (0.4 + 1.4 * random() ** 4) * Math.max(0.5, width / 1000),
    part: random() < 0.55 ? 0.35 + 0.6 * random() : 0,
  }));
  return (x, y, pixel) => {
    const column = Math.floor(x / cell);
    const row = Math.floor(y / cell);
    const star = all[row * columns + column]!;
    const across = Math.abs(x - (column + star.x) * cell);
    const down = Math.abs(y - (row + star.y) * cell);
    const reach = star.radius + 1;
    if (across > reach || down > reach) return;
    const inside = smooth(reach - Math.sqrt(across * across + down * down));
    lay(pixel, palette.light, star.part * inside * (1 - smooth(y / height)));
  };
};
