import { expect, it } from "vitest";
import { isMultipleOf } from "../../src/rules/decimal.ts";

it.each([
  [0.15, 0.05],
  [0.3, 0.1],
  [-4.35, 0.01],
  [0, 0.7],
  [10, 5],
  [10, 2.5],
  [1e21, 3e20 / 3],
  [1e-7, 1e-8],
  [1e308, 1e-7],
  [2 ** 60, 1],
])("%d is a multiple of %d", (value, unit) => {
  expect(isMultipleOf(value, unit)).toBe(true);
});

it.each([
  [0.07, 0.05],
  [0.1, 0.3],
  [7, 2],
  [7.5, 2],
  [1e-9, 0.05],
  [3, 1e21],
])("%d is no multiple of %d", (value, unit) => {
  expect(isMultipleOf(value, unit)).toBe(false);
});
