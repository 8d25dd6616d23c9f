import { side, type Portrait } from "../reference/portrait.ts";
import { decoded } from "./colour.ts";
import type { Pixel } from "./scene.ts";

/** The three cells around a place, and how much each counts (a quadratic B-spline: soft, without corners). */
function around(place: number, cells: number): { readonly at: readonly number[]; readonly parts: readonly number[] } {
  const middle = Math.floor(place);
  const off = place - middle - 0.5;
  const within = (cell: number) => Math.min(cells - 1, Math.max(0, cell));
  return {
    at: [within(middle - 1), within(middle), within(middle + 1)],
    parts: [(0.5 - off) ** 2 / 2, 0.75 - off ** 2, (0.5 + off) ** 2 / 2],
  };
}

/** Rows of linear colours: the portraits side by side. */
function together(portraits: readonly Portrait[]): Float64Array {
  const stride = portraits.length * side * 3;
  const cells = new Float64Array(side * stride);
  portraits.forEach((portrait, number) => {
    for (let y = 0; y < side; y += 1) {
      for (let at = 0; at < side * 3; at += 1) {
        cells[y * stride + number * side * 3 + at] = decoded(portrait[y * side * 3 + at]!);
      }
    }
  });
  return cells;
}

/** What references look like from afar, spread softly over a whole picture. */
export function backdrop(portraits: readonly Portrait[], width: number, height: number) {
  const cells = together(portraits);
  const columns = portraits.length * side;
  const places = Array.from({ length: width }, (_, x) => around(((x + 0.5) / width) * columns, columns));
  const row = new Float64Array(columns * 3);
  let rowY = -1;

  const mixRow = (y: number) => {
    rowY = y;
    const { at, parts } = around(((y + 0.5) / height) * side, side);
    for (let cell = 0; cell < row.length; cell += 1) {
      row[cell] = at.reduce((sum, place, tap) => sum + cells[place * row.length + cell]! * parts[tap]!, 0);
    }
  };

  return (x: number, y: number, pixel: Pixel): void => {
    if (y !== rowY) mixRow(y);
    const { at, parts } = places[x]!;
    for (let channel = 0; channel < 3; channel += 1) {
      pixel[channel] =
        row[at[0]! * 3 + channel]! * parts[0]! +
        row[at[1]! * 3 + channel]! * parts[1]! +
        row[at[2]! * 3 + channel]! * parts[2]!;
    }
  };
}
