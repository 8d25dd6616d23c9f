import { between, chance } from "./chance.ts";
import { mix, type Colour } from "./colour.ts";
import { clamp, lay, type Scene } from "./scene.ts";
import { clearSky } from "./sky.ts";

interface Facet {
  readonly x: number;
  readonly y: number;
  readonly colour: Colour;
  readonly part: number;
}

/** Cut glass: flat pieces, each with the colour of its place. */
export const facets: Scene = (canvas) => {
  const { width, height, look, random, palette } = canvas;
  const behind = clearSky(canvas);
  const size = Math.max(4, Math.min(width, height) * between(look, 0.06, 0.2));
  const columns = Math.ceil(width / size) + 2;
  const rows = Math.ceil(height / size) + 2;
  const rising = between(look, -0.9, 0.9);
  const tilt = look() < 0.5 ? 1 : -1;
  const spread = between(look, 0.06, 0.3);
  const draw = chance(`facets ${random()}`);
  const pieces = Array.from({ length: columns * rows }, (_, at): Facet => {
    const column = at % columns;
    const row = Math.floor(at / columns);
    const place = 0.5 + tilt * (row / rows - 0.5) + rising * (column / columns - 0.5) + between(draw, -spread, spread);
    const base =
      place < 0.5
        ? mix(palette.sky[1], palette.far, clamp(place * 2))
        : mix(palette.far, palette.near, clamp(place * 2 - 1));
    const isAccent = draw() < 0.07;
    return {
      x: (column - 1 + draw()) * size,
      y: (row - 1 + draw()) * size,
      colour: isAccent ? palette.accent : mix(base, palette.light, 0.3 * draw()),
      part: isAccent ? 0.9 : 0.35 + 0.6 * clamp(place),
    };
  });
  return (x, y, pixel) => {
    behind(x, y, pixel);
    const column = Math.floor(x / size) + 1;
    const row = Math.floor(y / size) + 1;
    let nearest = Infinity;
    let second = Infinity;
    let found = pieces[0]!;
    for (let near = Math.max(0, row - 1); near <= Math.min(rows - 1, row + 1); near += 1) {
      for (let beside = Math.max(0, column - 1); beside <= Math.min(columns - 1, column + 1); beside += 1) {
        const piece = pieces[near * columns + beside]!;
        const square = (x - piece.x) ** 2 + (y - piece.y) ** 2;
        if (square < nearest) {
          second = nearest;
          nearest = square;
          found = piece;
        } else if (square < second) second = square;
      }
    }
    lay(pixel, found.colour, found.part);
    const edge = Math.sqrt(second) - Math.sqrt(nearest);
    if (edge < 2) lay(pixel, palette.light, 0.35 * (1 - edge / 2));
  };
};
