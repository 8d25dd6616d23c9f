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

it("long names take the place of more than one", () => {
  const counts = createCounts(100, 10);
  const next = (names: readonly string[]) => names.map((name) => counts.next(name));
  expect(next(["aaaa", "bbbb", "aaaa"])).toEqual([1, 1, 2]);
  expect(next(["cccc", "aaaa", "bbbb"])).toEqual([1, 3, 1]);
  expect(next(["longer than all", "longer than all", "b"])).toEqual([1, 1, 1]);
  counts.clear();
  expect(next(["aaaaa", "bbbbb", "aaaaa", "bbbbb"])).toEqual([1, 1, 2, 2]);
});
