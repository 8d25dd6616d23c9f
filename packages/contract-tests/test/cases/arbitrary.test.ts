import { catalogueOf } from "../../src/document/catalogue.ts";
import { sample } from "fast-check";
import { expect, test } from "vitest";
import { drawnFor, isTrue } from "../../src/cases/arbitrary/index.ts";
import { formContent, jsonContent } from "../../src/document/operation.ts";
import { document } from "../support/context.ts";
import { smallDocument } from "../support/small-document.ts";

const settings = { seed: 7, numRuns: 200 };

const bodies = [
  { name: "createTask", placed: jsonContent(document.operation("createTask"))!, carries: "json" },
  { name: "uploadFile", placed: formContent(document.operation("uploadFile"))!, carries: "text" },
] as const;

test.each(bodies)(
  "most drawn bodies of $name are what they say: right, or wrong at a pointer",
  ({ placed, carries }) => {
    for (const { right, wrong } of drawnFor(document, placed, carries)) {
      for (const attempts of [sample(right, settings), sample(wrong!, settings)]) {
        const isSo = attempts.filter((attempt) => isTrue(document, placed, attempt));
        expect(isSo.length).toBeGreaterThan(settings.numRuns / 3);
      }
    }
  },
);

test("what is said is held against the document", () => {
  const { document: small, placed } = smallDocument({ type: "object", properties: { a: { maximum: 1 } } });
  const about = { keyword: "maximum", place: "", label: "" };
  const wrong = { ...about, side: "outside" as const, pointer: "/a" };
  expect(isTrue(small, placed, { ...wrong, value: { a: 2 } })).toBe(true);
  expect(isTrue(small, placed, { ...wrong, value: { a: 1 } })).toBe(false);
  expect(isTrue(small, placed, { ...wrong, value: { a: 2 }, pointer: "/b" })).toBe(false);
  expect(isTrue(small, placed, { ...wrong, value: { a: 1 }, side: "inside" })).toBe(true);
});

test.each([
  { type: "string", minLength: 3, maxLength: 1 },
  { type: "number", minimum: 3, maximum: 1 },
  { type: "integer", enum: ["a"] },
  { type: "array", minItems: 3, maxItems: 1, items: { type: "null" } },
])("a schema that lets nothing through is drawn from all the same: %j", (schema) => {
  const { document: small, placed } = smallDocument(schema);
  const [drawn] = drawnFor(small, placed);
  expect(sample(drawn!.right, 20).filter((attempt) => isTrue(small, placed, attempt))).toEqual([]);
});

test("the same seed draws the same", () => {
  const [one] = drawnFor(document, bodies[0].placed);
  expect(sample(one!.wrong!, settings)).toEqual(sample(one!.wrong!, settings));
});

test("every model is drawn, and every keyword of it is broken sooner or later", () => {
  const all = drawnFor(document, bodies[0].placed);
  expect(all.map(({ label }) => label)).toEqual(
    catalogueOf(document.raw)
      .map(({ listing }) => listing.id)
      .toSorted(),
  );
  const broken = new Set(sample(all[0]!.wrong!, { seed: 1, numRuns: 2000 }).map(({ keyword }) => keyword));
  expect([...broken].toSorted()).toEqual([
    "additionalProperties",
    "const",
    "enum",
    "format",
    "maxContains",
    "maxItems",
    "maxLength",
    "maximum",
    "minLength",
    "minimum",
    "oneOf",
    "pattern",
    "required",
    "type",
  ]);
});

test("numbers go in steps, and texts follow their pattern", () => {
  const { document: small, placed } = smallDocument({
    type: "object",
    required: ["volume", "code"],
    properties: {
      volume: { type: "number", minimum: 0, maximum: 1, multipleOf: 0.05 },
      code: { type: "string", pattern: "^[A-F]{2}$" },
    },
  });
  const [drawn] = drawnFor(small, placed);
  const values = sample(drawn!.right, settings).map(({ value }) => value as { volume: number; code: string });
  expect(new Set(values.map(({ volume }) => volume)).size).toBeGreaterThan(10);
  for (const { code } of values) expect(code).toMatch(/^[A-F]{2}$/);
});
