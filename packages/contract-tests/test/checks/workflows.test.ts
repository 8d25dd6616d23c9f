import { expect, test } from "vitest";
import { workflows } from "../../src/checks/workflows/index.ts";
import { catalogueOf } from "../../src/document/catalogue.ts";
import { document } from "../support/context.ts";

const sizesMade = (model: string, cases: number, seed = 1): string[] =>
  [...workflows.cases({ document, seed, cases })]
    .map(({ title }) => title)
    .filter((title) => title.startsWith(`${model} with`));

const models = catalogueOf(document.raw);

test.each(models.map((model) => ({ id: model.listing.id, model })))(
  "every size of $id is made once",
  ({ id, model }) => {
    const sizes = model.outputs.filter(({ width }) => width !== undefined);
    const made = sizesMade(id, 100);
    // The default is made by saying nothing.
    const chosen = sizes.filter(({ when }) => Object.keys(when).length > 0);
    const said = chosen.filter(({ when }) =>
      made.some((title) => Object.entries(when).every(([key, value]) => title.includes(`${key} ${String(value)}`))),
    );
    expect(made).toHaveLength(sizes.length);
    expect(said).toHaveLength(Math.max(0, chosen.length - 1));
  },
);

test("fewer cases make fewer sizes, more make them in other formats too", () => {
  expect(sizesMade("qwen-image", 1)).toEqual(["qwen-image with no params makes what was asked for"]);
  const many = sizesMade("qwen-image", 200);
  expect(new Set(many).size).toBe(12);
  expect(many.filter((title) => title.includes("image_size square,"))).toHaveLength(2);
});

const sizeOf = (title: string): string => title.replace(/, (?:duration|output_format) \S+/, "");

const sizesOfSeed = (seed: number): string[] => sizesMade("happyhorse-1-0", 100, seed).map(sizeOf).toSorted();

test("every seed makes the same sizes at the default", () => {
  expect(sizesOfSeed(7)).toEqual(sizesOfSeed(1));
});
