import { expect, test } from "vitest";
import { at } from "./bundle.ts";
import { rows, says } from "./seed-table.ts";

test.for(rows.map((row) => [row.fact, row] as const))("%s", ([, { pointer, value }]) => {
  const found = at(pointer);
  expect(found, `the bundle has no ${pointer}`).toBeDefined();
  expect(says(found!, value), `${pointer} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`).toBe(true);
});

test("the table has at least 45 rows", () => {
  expect(rows.length).toBeGreaterThanOrEqual(45);
});

test("no fact stands twice, in words or as pointer and value", () => {
  const keys = rows.flatMap((row) => [row.fact, `${row.pointer} ${JSON.stringify(row.value)}`]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("no pointer depends on how many models there are", () => {
  const lists = /^\/components\/(examples\/ModelList|schemas\/(ModelId|CreateTaskRequest))\//;
  expect(rows.filter((row) => lists.test(row.pointer))).toEqual([]);
});
