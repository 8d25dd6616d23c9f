import { expect, test } from "vitest";
import { ContractDocument } from "../../src/document/contract-document.ts";

const documentOf = (schemas: object): ContractDocument =>
  new ContractDocument({ openapi: "3.1.0", info: { version: "1" }, paths: {}, components: { schemas } });

const keywords = (document: ContractDocument, value: unknown, strict: boolean): string[] =>
  document.faults("#/components/schemas/A", value, { strict }).map(({ keyword, pointer }) => `${keyword} ${pointer}`);

const string = { type: "string" };

test.each([
  ["an object", { A: { type: "object", properties: { a: string } } }, { a: "1", b: 2 }, "/b"],
  ["an object in an object", { A: { properties: { a: { properties: { b: string } } } } }, { a: { c: 1 } }, "/a/c"],
  [
    "an item",
    { A: { type: "array", items: { $ref: "#/components/schemas/B" } }, B: { properties: { b: string } } },
    [{ c: 1 }],
    "/0/c",
  ],
  [
    "a choice",
    { A: { oneOf: [{ properties: { a: string }, required: ["a"] }, { type: "null" }] } },
    { a: "1", b: 1 },
    "/b",
  ],
])("strictly, %s has no member that is not named", (_, schemas, value, pointer) => {
  const document = documentOf(schemas);
  expect(keywords(document, value, false)).toEqual([]);
  expect(keywords(document, value, true)).toContain(`unevaluatedProperties ${pointer}`);
});

test.each([
  ["what says itself what becomes of others", { A: { properties: { a: string }, additionalProperties: true } }],
  ["what names no members", { A: { type: "object" } }],
  [
    "members of all parts",
    {
      A: { allOf: [{ $ref: "#/components/schemas/B" }], properties: { c: string } },
      B: { properties: { b: string, x: {} } },
    },
  ],
])("strictly, %s stays as it is", (_, schemas) => {
  expect(keywords(documentOf(schemas), { b: "1", x: 2 }, true)).toEqual([]);
});

test("missing and unknown members point at themselves", () => {
  const document = documentOf({ A: { required: ["a/b"], properties: { "a/b": string }, additionalProperties: false } });
  expect(keywords(document, { c: 1 }, false)).toEqual(["required /a~1b", "additionalProperties /c"]);
});

test("steps are counted in decimals, and formats are looked at", () => {
  const document = documentOf({ A: { properties: { n: { multipleOf: 0.05 }, u: { type: "string", format: "uri" } } } });
  expect(keywords(document, { n: 0.15, u: "https://a.example" }, false)).toEqual([]);
  expect(keywords(document, { n: 0.16, u: "a b" }, false)).toEqual(["multipleOf /n", "format /u"]);
});
