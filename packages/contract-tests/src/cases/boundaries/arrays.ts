import { below } from "../../document/pointer.ts";
import { isObject } from "../../document/schema.ts";
import { itemSchemas, numbersOf } from "../facets.ts";
import { shapesOf } from "../parts.ts";
import { sample } from "../sample.ts";
import { wrong, type Boundary, type Sides, type Spot } from "./boundary.ts";

const limits = ["maxItems", "minItems", "maxContains", "minContains"];

/** Every way to share up to `most` items among so many kinds. */
const shares = (kinds: number, most: number): number[][] =>
  kinds === 0
    ? [[]]
    : Array.from({ length: most + 1 }, (_, count) =>
        shares(kinds - 1, most - count).map((rest) => [count, ...rest]),
      ).flat();

/** Arrays of every number of every kind of item. */
function arraysOf({ document, site }: Spot): unknown[][] {
  const kinds = shapesOf(document, itemSchemas(site.shape)).map((shape) => sample(document, shape));
  const most = 1 + Math.max(1, ...limits.flatMap((keyword) => numbersOf(site.shape, keyword)));
  return shares(kinds.length, most).map((share) =>
    share.flatMap((count, at) => Array.from({ length: count }, () => kinds[at])),
  );
}

/** The arrays with so many of what is counted, and those with one more or less than may be. */
function counting(spot: Spot, count: (array: unknown[]) => number, isOut: (count: number) => boolean): Sides {
  const applies = (array: unknown[]): boolean =>
    spot.part.when.every(({ pointer, holds }) => (spot.document.faults(pointer, array).length === 0) === holds);
  const isRight = (array: unknown[]): boolean => spot.document.faults(spot.part.pointer, array).length === 0;
  const arrays = arraysOf(spot).filter(applies);
  const nearest = (all: unknown[][]): unknown[][] => {
    const least = Math.min(...all.map((array) => Math.abs(count(array) - Number(spot.limit))));
    return all
      .filter((array) => Math.abs(count(array) - Number(spot.limit)) === least)
      .toSorted((one, other) => one.length - other.length)
      .slice(0, 3);
  };
  return {
    inside: nearest(arrays.filter((array) => !isOut(count(array)) && isRight(array))),
    outside: wrong(...nearest(arrays.filter((array) => isOut(count(array))))),
  };
}

const containing = (spot: Spot): ((array: unknown[]) => number) => {
  const { document, part } = spot;
  const pointer = below(part.pointer, "contains");
  const known = new Map<unknown, boolean>();
  const isCounted = (item: unknown): boolean => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const found = document.faults(pointer, item).length === 0;
    known.set(item, found);
    return found;
  };
  return (array) => array.filter(isCounted).length;
};

const lengthOf = (array: unknown[]): number => array.length;

export const maxItems: Boundary = (spot) => counting(spot, lengthOf, (count) => count > Number(spot.limit));

export const minItems: Boundary = (spot) => counting(spot, lengthOf, (count) => count < Number(spot.limit));

export const maxContains: Boundary = (spot) => counting(spot, containing(spot), (count) => count > Number(spot.limit));

export const minContains: Boundary = (spot) => counting(spot, containing(spot), (count) => count < Number(spot.limit));

/** On its own it asks for one. */
export const contains: Boundary = (spot) =>
  isObject(spot.limit) && !("minContains" in spot.part.schema)
    ? minContains({ ...spot, limit: 1 })
    : { inside: [], outside: [] };
