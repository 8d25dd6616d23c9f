import { expect, it } from "vitest";
import { rangeOf } from "../../../src/core/answer/range.ts";

it.each([
  ["bytes=0-0", { start: 0, end: 1 }],
  ["bytes=2-4", { start: 2, end: 5 }],
  ["bytes=2-", { start: 2, end: 10 }],
  ["bytes=9-", { start: 9, end: 10 }],
  ["bytes=0-9", { start: 0, end: 10 }],
  ["bytes=0-99999999999999999999999", { start: 0, end: 10 }],
  ["bytes=-3", { start: 7, end: 10 }],
  ["bytes=-10", { start: 0, end: 10 }],
  ["bytes=-11", { start: 0, end: 10 }],
  ["Bytes= 2-4 ", { start: 2, end: 5 }],
  ["bytes=10-", "unsatisfiable"],
  ["bytes=10-20", "unsatisfiable"],
  ["bytes=99999999999999999999999-", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  ["bytes=4-2", null],
  ["bytes=-", null],
  ["bytes=", null],
  ["bytes=a-b", null],
  ["bytes=1.5-2", null],
  ["bytes=+1-2", null],
  ["bytes=0-1,3-4", null],
  ["bytes=0-1, 3-4", null],
  ["items=0-1", null],
  ["0-1", null],
  ["", null],
  [undefined, null],
])("%s of 10 bytes", (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range);
});
