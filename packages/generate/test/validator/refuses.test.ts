import { describe, expect, it } from "vitest";
import { generate } from "./schemas.ts";

const at = "#/components/schemas/Value";

describe("the compiler refuses", () => {
  it.each([
    ["an unknown keyword", { patternProperties: {} }, `${at}: keyword "patternProperties" is unknown`],
    [
      "one deep inside",
      { properties: { "a/b": { items: { unevaluatedItems: false } } } },
      `${at}/properties/a~1b/items: keyword "unevaluatedItems" is unknown`,
    ],
    [
      "one in a union",
      { oneOf: [{ type: "null" }, { dependentRequired: {} }] },
      `${at}/oneOf/1: keyword "dependentRequired" is unknown`,
    ],
    ["a slip in a keyword", { maxLenght: 5 }, `${at}: keyword "maxLenght" is unknown`],
    ["a name of the prototype", { constructor: 1 }, `${at}: keyword "constructor" is unknown`],
    ["an unknown format", { format: "email" }, `${at}: format "email" is unknown`],
    ["an unknown type", { type: "file" }, `${at}: type "file" is unknown`],
    ["an object among the options", { enum: [{}] }, `${at}: keyword "enum" holds an object or an array`],
    ["an array as a const", { const: [1] }, `${at}: keyword "const" holds an object or an array`],
    ["a pattern that is none", { pattern: "(" }, `${at}: pattern "(" is no regular expression with the flag u`],
    [
      "a reference to elsewhere",
      { $ref: "other.yaml#/A" },
      `${at}: $ref "other.yaml#/A" is not the name of a component schema`,
    ],
    ["a reference to nothing", { $ref: "#/components/schemas/None" }, `${at}: $ref "#/components/schemas/None" is not`],
    [
      "what leads back to itself",
      { type: "object", properties: { children: { type: "array", items: { $ref: "#/components/schemas/Value" } } } },
      `${at}: the schema leads back to itself (Value -> Value)`,
    ],
    [
      "unique objects",
      { items: { type: "object" }, uniqueItems: true },
      `${at}: keyword "uniqueItems" needs items whose type`,
    ],
    [
      "unique items of which the first may be an object",
      { prefixItems: [{ type: "string" }, { type: "object" }], items: { type: "string" }, uniqueItems: true },
      `${at}: keyword "uniqueItems" needs items whose type`,
    ],
    [
      "unique items of which only the first are known",
      { prefixItems: [{ type: "string" }], uniqueItems: true },
      `${at}: keyword "uniqueItems" needs items whose type`,
    ],
    [
      "words without a pattern",
      { type: "string", "x-rivya-words": "be short" },
      `${at}: keyword "x-rivya-words" stands without a "pattern" that it says; correct it`,
    ],
    [
      "a discriminator that decides nothing",
      { oneOf: [{ type: "object" }, { type: "string" }], discriminator: { propertyName: "kind" } },
      `${at}: keyword "discriminator" names kind, but not every branch requires it with a const of its own`,
    ],
  ])("%s, and says where", (_, schema, message) => {
    expect(() => generate({ Value: schema })).toThrow(message);
  });
});
