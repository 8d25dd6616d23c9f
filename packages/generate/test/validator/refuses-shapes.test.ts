import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/document.ts";
import { formats, keywords } from "../../src/validator/keywords.ts";
import { shapeOf } from "../../src/validator/refuse/shapes.ts";
import { generate } from "./schemas.ts";

const at = "#/components/schemas/Value";
const self = { $ref: at };

const number = "a finite number";
const count = "a whole number of at least 0";
const schema = "a schema, which is an object, true or false";
const schemas = "an array of at least one schema";
const flag = "true or false";
const words = 'what follows "must" in a sentence, on one line';

describe("a keyword must be of its shape", () => {
  it.each<[Schema, string, string]>([
    [{ exclusiveMaximum: true }, number, "true"],
    [{ exclusiveMinimum: true }, number, "true"],
    [{ maximum: "5" }, number, '"5"'],
    [{ minimum: null }, number, "null"],
    [{ maximum: Infinity }, number, "Infinity"],
    [{ minLength: -1.5 }, count, "-1.5"],
    [{ maxLength: "9" }, count, '"9"'],
    [{ minItems: -1 }, count, "-1"],
    [{ maxContains: 1e300 }, count, "1e+300"],
    [{ multipleOf: 0 }, "a number greater than 0", "0"],
    [{ multipleOf: "2" }, "a number greater than 0", '"2"'],
    [{ required: "x" }, "an array of names, each of them once", '"x"'],
    [{ required: true }, "an array of names, each of them once", "true"],
    [{ required: ["a", "b", "a"] }, "an array of names, each of them once", '["a","b","a"]'],
    [{ required: [1] }, "an array of names, each of them once", "[1]"],
    [{ enum: [] }, "an array of at least one option", "[]"],
    [{ enum: "a" }, "an array of at least one option", '"a"'],
    [{ pattern: 5 }, "a string", "5"],
    [{ format: ["uri"] }, "a string", '["uri"]'],
    [{ $ref: 5 }, "a string", "5"],
    [{ properties: [] }, "an object of schemas", "[]"],
    [{ properties: { a: "string" } }, "an object of schemas", '{"a":"string"}'],
    [{ items: 5 }, schema, "5"],
    [{ items: [{}] }, schema, "[{}]"],
    [{ additionalProperties: "no" }, schema, '"no"'],
    [{ contains: null }, schema, "null"],
    [{ not: [] }, schema, "[]"],
    [{ if: 1 }, schema, "1"],
    [{ allOf: {} }, schemas, "{}"],
    [{ anyOf: [] }, schemas, "[]"],
    [{ oneOf: ["string"] }, schemas, '["string"]'],
    [{ prefixItems: {} }, schemas, "{}"],
    [{ uniqueItems: "true" }, flag, '"true"'],
    [{ readOnly: "true" }, flag, '"true"'],
    [{ writeOnly: 1 }, flag, "1"],
    [{ deprecated: "since 2026" }, flag, '"since 2026"'],
    [{ title: 5 }, "a string", "5"],
    [{ examples: {} }, "an array", "{}"],
    [{ discriminator: "kind" }, "an object", '"kind"'],
    [{ "x-rivya-words": { a: 1 }, pattern: "a" }, words, '{"a":1}'],
    [{ "x-rivya-words": "be\nshort", pattern: "a" }, words, '"be\\nshort"'],
    [{ "x-rivya-words": "", pattern: "a" }, words, '""'],
  ])("%j", (value, said, found) => {
    const [keyword] = Object.keys(value);
    const message = `keyword "${keyword}" must be ${said}; found ${found}; correct it in the document`;
    expect(() => generate({ Value: value })).toThrow(`${at}: ${message}`);
    expect(() => generate({ Value: { properties: { "a/b": { items: value } } } })).toThrow(
      `${at}/properties/a~1b/items: ${message}`,
    );
  });

  it.each<[unknown, string]>([
    [[], "[]"],
    [["string", "string"], '["string","string"]'],
    [[5], "[5]"],
    [{}, "{}"],
    [null, "null"],
  ])("type: %j", (type, found) => {
    expect(() => generate({ Value: { type } })).toThrow(
      `${at}: keyword "type" must be one of string, number, integer, boolean, null, object, array, or an array of some of them, each of them once; found ${found};`,
    );
  });

  it("a schema that is none", () => {
    const values = { Value: null } as unknown as Record<string, Schema>;
    expect(() => generate(values)).toThrow(`${at}: this must be ${schema}; found null;`);
  });

  it("whatever the keyword; but a constant may be anything", () => {
    expect(Object.keys(keywords).filter((keyword) => !shapeOf(keyword))).toStrictEqual(["const"]);
  });
});

describe("the compiler refuses", () => {
  it.each<[Schema, string]>([
    [{ type: "strng" }, 'type "strng" is unknown'],
    [{ type: ["string", "nil"] }, 'type "nil" is unknown'],
    [{ enum: ["a", {}] }, 'keyword "enum" holds an object or an array'],
    [{ pattern: "[a" }, 'pattern "[a" is no regular expression with the flag u'],
    [{ pattern: "\\-" }, String.raw`pattern "\\-" is no regular expression with the flag u`],
    [{ pattern: "(?i:a)" }, 'pattern "(?i:a)" switches flags in a group, as (?i:a) does, which not every Node that is'],
    [{ pattern: "(?s-m:a)" }, 'pattern "(?s-m:a)" switches flags in a group'],
    [{ pattern: "(?<a>b)|(?<a>c)" }, 'pattern "(?<a>b)|(?<a>c)" has two groups of one name, which not every Node'],
    [{ format: "emial" }, 'format "emial" is unknown'],
    [{ format: "toString" }, 'format "toString" is unknown'],
    [{ nullable: true }, 'keyword "nullable" is unknown; add "null" to "type", as OpenAPI 3.1 has it'],
    [{ $defs: { A: {} } }, 'keyword "$defs" is unknown; make each definition a component schema'],
    [{ definitions: {} }, 'keyword "definitions" is unknown; make each definition a component schema'],
    ...[
      "$dynamicRef",
      "$anchor",
      "$id",
      "unevaluatedProperties",
      "unevaluatedItems",
      "patternProperties",
      "propertyNames",
      "dependentRequired",
      "dependentSchemas",
      "contentSchema",
      "additionalItems",
    ].map((keyword): [Schema, string] => [{ [keyword]: {} }, `keyword "${keyword}" is unknown; teach packages/`]),
    [{ $ref: "https://a.example/b.json" }, '$ref "https://a.example/b.json" is not the name of a component schema'],
    [{ $ref: `${at}/properties/a` }, `$ref "${at}/properties/a" is not the name of a component schema`],
    [{ $ref: "#/components/schemas/constructor" }, '$ref "#/components/schemas/constructor" is not the name of'],
    [{ $ref: "#/components/examples/Value" }, '$ref "#/components/examples/Value" is not the name of'],
    [{ $ref: "#" }, '$ref "#" is not the name of'],
  ])("%j", (value, message) => {
    expect(() => generate({ Value: value })).toThrow(`${at}: ${message}`);
  });

  it.each<[string, Schema]>([
    ["at once", self],
    ["in a union", { oneOf: [self, { type: "null" }] }],
    ["in a part that all must keep", { allOf: [{ not: self }] }],
    ["under a condition", { if: true, then: self }],
  ])("a schema that leads back to itself %s", (_, value) => {
    expect(() => generate({ Value: value })).toThrow(
      `${at}: the schema leads back to itself (Value -> Value) without a step into the value; leave out one of these references`,
    );
  });

  it("two that lead to each other", () => {
    expect(() => generate({ Value: { anyOf: [{ $ref: "#/components/schemas/Other" }, {}] }, Other: self })).toThrow(
      `${at}: the schema leads back to itself (Value -> Other -> Value) without a step`,
    );
  });

  it("nothing that only looks like a keyword: members, options and examples may be called anything", () => {
    const names = { properties: { nullable: { type: "string" }, $ref: { type: "string" }, enum: { type: "string" } } };
    const data = { default: { $ref: 5 }, examples: [{ maximum: "5" }], "x-more": { type: "strng" } };
    expect(generate({ Value: { ...names, ...data } })).toHaveLength(3);
  });
});

it.each(["(?:a)", "[(?i:]", String.raw`\(?i:a`, "(?<a>b)(?<c>d)", "(?<=a)(?<!b)(?<=a)c"])(
  "compiles the pattern %s, which only looks like a newer one",
  (pattern) => {
    expect(generate({ Value: { type: "string", pattern } })).toHaveLength(3);
  },
);

it("compiles each format by its name", () => {
  for (const format of Object.keys(formats)) expect(generate({ Value: { type: "string", format } })).toHaveLength(3);
});
