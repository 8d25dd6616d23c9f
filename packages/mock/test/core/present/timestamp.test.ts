import { expect, it } from "vitest";
import { timestamp } from "../../../src/core/present/timestamp.ts";

const moments = [0, 1, 999, 1000, 63_999, 64_000, 1_764_000_000_007, 1_764_000_064_007, -1, -1000, -64_001, 8.64e15];

it.each([...moments, ...moments])("%d is written as every platform writes it", (ms) => {
  expect(timestamp(ms)).toBe(new Date(ms).toISOString());
});

it("a moment that no calendar has is an error", () => {
  expect(() => timestamp(Number.NaN)).toThrow(RangeError);
});
