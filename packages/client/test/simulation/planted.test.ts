import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { invariants } from "./invariants/index.ts";
import { plants } from "./planted/index.ts";
import { findPlant, seedsInTests } from "./seeds.ts";

test.for(plants)(`within ${seedsInTests} seeds, $foundBy finds that $bug`, async (plant, { annotate }) => {
  const found = await findPlant(plant);
  expect(found).not.toBeNull();
  await annotate(`seed ${found!.seed}: ${found!.what}`);
});

test("every invariant finds a bug", () => {
  expect(new Set(plants.map(({ foundBy }) => foundBy))).toEqual(new Set(Object.keys(invariants)));
});

test("every planted bug is in the list", () => {
  const files = readdirSync(new URL("planted/", import.meta.url)).filter(
    (name) => !/^(index|changed|plant)\.ts$/.test(name),
  );
  expect(plants).toHaveLength(files.length);
});
