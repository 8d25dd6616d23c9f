import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Document, Schema } from "../../src/document.ts";
import { below, type Place } from "../../src/validator/place.ts";
import { refuseDocument } from "../../src/validator/refuse/document.ts";
import { shapeOf } from "../../src/validator/refuse/shapes.ts";
import { subschemas } from "../../src/validator/subschemas.ts";

const read = (): Document =>
  JSON.parse(readFileSync(new URL("../../../../spec/generated/openapi.json", import.meta.url), "utf8")) as Document;

type Site = readonly [schema: Record<string, unknown>, keyword: string, pointer: string];

/** Every keyword of a schema and of what stands in it, where its value has a shape. */
function sites(schema: Schema | boolean, place: Place): Site[] {
  const own = Object.keys(schema).filter((keyword) => shapeOf(keyword));
  return [
    ...own.map((keyword): Site => [schema as Record<string, unknown>, keyword, place.pointer]),
    ...subschemas(schema).flatMap(([steps, one]) => sites(one, below(place, ...steps))),
  ];
}

it("the document is taken as it is, and with no keyword of another shape", () => {
  const document = read();
  const { schemas } = document.components;
  refuseDocument(document);
  const all = Object.entries(schemas).flatMap(([name, schema]) =>
    sites(schema, { pointer: `#/components/schemas/${name}`, schemas }),
  );
  expect(all.length).toBeGreaterThan(300);
  for (const [schema, keyword, pointer] of all) {
    const right = schema[keyword];
    schema[keyword] = null;
    expect(() => refuseDocument(document)).toThrow(`${pointer}: keyword "${keyword}" must be`);
    schema[keyword] = right;
  }
  refuseDocument(document);
});
