import { expect, it } from "vitest";
import { createCounts } from "../../../src/core/steering/counts.ts";

it("counts each name, and forgets the one that was longest not asked for", () => {
  const counts = createCounts(2);
  const next = (names: string) => names.split("").map((name) => counts.next(name));
  expect(next("aba")).toEqual([1, 1, 2]);
  expect(next("c")).toEqual([1]);
  expect(next("a")).toEqual([3]);
  expect(next("b")).toEqual([1]);
  counts.clear();
  expect(next("a")).toEqual([1]);
});
