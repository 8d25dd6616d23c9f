import { expect, test } from "vitest";
import { workflows } from "../../src/checks/workflows/index.ts";
import { catalogueOf } from "../../src/document/catalogue.ts";
import { document } from "../support/context.ts";

const sizesMade = (model: string, cases: number, seed = 1): string[] =>
  [...workflows.cases({ document, seed, cases })]
    .map(({ title }) => title)
    .filter((title) => title.startsWith(`${model} with`));

const models = catalogueOf(document.raw);

/** How many of a model's sizes are made by saying so. The default is made by saying nothing. */
const saidOf = ({ outputs }: (typeof models)[number], titles: readonly string[]): number =>
  outputs.filter(
    ({ when, width }) =>
      width !== undefined &&
      Object.keys(when).length > 0 &&
      titles.some((title) => Object.entries(when).every(([key, value]) => title.includes(`${key} ${String(value)}`))),
  ).length;

const sizesIn = ({ outputs }: (typeof models)[number]): number =>
  outputs.filter(({ width }) => width !== undefined).length;

test.each(models.map((model) => ({ id: model.listing.id, model })))(
  "with three hundred cases every size of $id is made, the default by saying nothing",
  ({ id, model }) => {
    const made = sizesMade(id, 300).slice(0, sizesIn(model));
    expect(saidOf(model, made)).toBe(sizesIn(model) - 1);
    expect(made[0]).toBe(`${id} with no params makes what was asked for`);
  },
);

test.each(["z-image", "qwen-image", "qwen2-image"])("by default every size of %s is made once", (id) => {
  const model = models.find(({ listing }) => listing.id === id)!;
  const made = sizesMade(id, 100);
  expect(made).toHaveLength(sizesIn(model));
  expect(saidOf(model, made)).toBe(sizesIn(model) - 1);
});

test("of large sizes each seed makes some by default, and a few seeds make all", () => {
  const model = models.find(({ listing }) => listing.id === "happyhorse-1-0")!;
  const bySeed = Array.from({ length: 10 }, (_, at) => sizesMade("happyhorse-1-0", 100, at + 1));
  for (const made of bySeed) expect(made.length).toBeGreaterThanOrEqual(2);
  expect(saidOf(model, bySeed.flat())).toBe(sizesIn(model) - 1);
});

test("fewer cases make fewer sizes, more make them in other formats too", () => {
  expect(sizesMade("qwen-image", 1)).toEqual(["qwen-image with no params makes what was asked for"]);
  const many = sizesMade("qwen-image", 200);
  expect(new Set(many).size).toBe(12);
  expect(many.filter((title) => title.includes("image_size square,"))).toHaveLength(2);
});
