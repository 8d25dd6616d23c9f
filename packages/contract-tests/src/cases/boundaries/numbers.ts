import { stepOf } from "../numbers.ts";
import { wrong, type Boundary, type Spot } from "./boundary.ts";

/** The numbers at a limit and one step to each side of it. */
const around = ({ site, limit }: Spot) => {
  const step = stepOf(site.shape);
  const at = Number(limit);
  return { at, below: Number((at - step).toFixed(9)), above: Number((at + step).toFixed(9)) };
};

const fitting = ({ site }: Spot, ...numbers: readonly number[]): readonly unknown[] =>
  site.isUploaded ? [site.base] : numbers;

export const minimum: Boundary = (spot) => {
  const { at, below, above } = around(spot);
  return { inside: fitting(spot, at, above), outside: wrong(below, at - 1, spot.site.base) };
};

export const maximum: Boundary = (spot) => {
  const { at, below, above } = around(spot);
  return { inside: fitting(spot, at, below), outside: wrong(above, at + 1, spot.site.base) };
};

export const exclusiveMinimum: Boundary = (spot) => {
  const { at, below, above } = around(spot);
  return { inside: fitting(spot, above), outside: wrong(at, below) };
};

export const exclusiveMaximum: Boundary = (spot) => {
  const { at, below, above } = around(spot);
  return { inside: fitting(spot, below), outside: wrong(at, above) };
};

export const multipleOf: Boundary = (spot) => {
  const step = Number(spot.limit);
  const base = Number(spot.site.base);
  return {
    inside: fitting(spot, base, base + step, base + 2 * step, base - step).map((one) => Number(Number(one).toFixed(9))),
    outside: wrong(base + step / 2, base - step / 2),
  };
};
