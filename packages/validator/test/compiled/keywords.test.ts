import { describe, expect, it } from "vitest";
import { told } from "../told.ts";
import { compile } from "./compile.ts";

interface Row {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly right: readonly unknown[];
  /** Each wrong value with `pointer keyword` of its issues. */
  readonly wrong: readonly (readonly [unknown, ...string[]])[];
}

const kinds = {
  cat: {
    type: "object",
    required: ["kind"],
    additionalProperties: false,
    properties: { kind: { const: "cat" }, lives: { type: "integer" } },
  },
  dog: {
    type: "object",
    required: ["kind"],
    additionalProperties: false,
    properties: { kind: { const: "dog" }, tricks: { type: "integer" } },
  },
};

const rows: Readonly<Record<string, Row>> = {
  "type string": {
    schema: { type: "string" },
    right: ["", "a"],
    wrong: [
      [1, " type"],
      [null, " type"],
      [[], " type"],
    ],
  },
  "type number": {
    schema: { type: "number" },
    right: [0, -1.5],
    wrong: [
      [NaN, " type"],
      [Infinity, " type"],
      ["1", " type"],
    ],
  },
  "type integer": {
    schema: { type: "integer" },
    right: [5.0, -3, 1e20],
    wrong: [
      [5.5, " type"],
      [Infinity, " type"],
    ],
  },
  "type boolean": { schema: { type: "boolean" }, right: [true, false], wrong: [[0, " type"]] },
  "type null": {
    schema: { type: "null" },
    right: [null],
    wrong: [
      [0, " type"],
      [{}, " type"],
    ],
  },
  "type object": {
    schema: { type: "object" },
    right: [{}, { a: 1 }],
    wrong: [
      [[], " type"],
      [null, " type"],
    ],
  },
  "type array": { schema: { type: "array" }, right: [[], [1]], wrong: [[{ length: 0 }, " type"]] },
  "two types": {
    schema: { type: ["string", "null"], minLength: 2 },
    right: [null, "ab"],
    wrong: [
      ["a", " minLength"],
      [1, " type"],
    ],
  },
  "types with members": {
    schema: { type: ["object", "integer"], required: ["a"], minimum: 3 },
    right: [{ a: 1 }, 3],
    wrong: [
      [{}, "/a required"],
      [2, " minimum"],
      ["a", " type"],
    ],
  },
  enum: {
    schema: { enum: ["a", 1, null, true] },
    right: ["a", 1, null, true],
    wrong: [
      ["1", " enum"],
      [false, " enum"],
      [{}, " enum"],
    ],
  },
  const: {
    schema: { const: null },
    right: [null],
    wrong: [
      [0, " const"],
      [{}, " const"],
    ],
  },
  "enum with a length": {
    schema: { type: "string", enum: ["a", "bb"], minLength: 2 },
    right: ["bb"],
    wrong: [
      ["a", " minLength"],
      [1, " type"],
    ],
  },
  "keywords without a type": {
    schema: { minLength: 2, minimum: 3, minItems: 1, required: ["a"] },
    right: ["ab", 3, [0], { a: 1 }, true, null],
    wrong: [
      ["a", " minLength"],
      [2, " minimum"],
      [[], " minItems"],
      [{}, "/a required"],
    ],
  },
  lengths: {
    schema: { type: "string", minLength: 2, maxLength: 3 },
    right: ["ab", "abc", "🪁🪁", "🪁🪁🪁"],
    wrong: [
      ["🪁", " minLength"],
      ["🪁🪁🪁🪁", " maxLength"],
      ["abcd", " maxLength"],
    ],
  },
  pattern: { schema: { pattern: "^.$" }, right: ["a", "🪁", 5], wrong: [["ab", " pattern"]] },
  "pattern with a slash": { schema: { pattern: "^a/b$" }, right: ["a/b"], wrong: [["ab", " pattern"]] },
  "format uri": { schema: { format: "uri" }, right: ["https://a.b/c", 5], wrong: [["a b", " format"]] },
  "format uri-reference": {
    schema: { format: "uri-reference" },
    right: ["/a?b#c", "https://a.b"],
    wrong: [["a b", " format"]],
  },
  "format date-time": {
    schema: { format: "date-time" },
    right: ["2026-05-11T09:30:00Z"],
    wrong: [["2026-05-11", " format"]],
  },
  bounds: {
    schema: { minimum: -1, maximum: 2.5 },
    right: [-1, 2.5, "x"],
    wrong: [
      [-1.1, " minimum"],
      [2.6, " maximum"],
    ],
  },
  "exclusive bounds": {
    schema: { exclusiveMinimum: 0, exclusiveMaximum: 1 },
    right: [0.5],
    wrong: [
      [0, " exclusiveMinimum"],
      [1, " exclusiveMaximum"],
    ],
  },
  multipleOf: {
    schema: { multipleOf: 0.05 },
    right: [0.15, 0, -0.35, 1e300],
    wrong: [
      [0.07, " multipleOf"],
      [1e-9, " multipleOf"],
    ],
  },
  members: {
    schema: {
      type: "object",
      required: ["b"],
      properties: { a: { type: "string" }, b: {} },
      additionalProperties: false,
    },
    right: [{ b: 1 }, { a: "", b: null }, { b: 1, c: undefined }],
    wrong: [
      [{ a: 1 }, "/a type", "/b required"],
      [{ b: 1, c: 1 }, "/c additionalProperties"],
      [{ b: undefined }, "/b required"],
    ],
  },
  "members by a schema": {
    schema: { type: "object", properties: { a: true }, additionalProperties: { type: "integer" } },
    right: [{ a: "x", n: 1 }],
    wrong: [[{ n: "x", m: 1, o: 0.5 }, "/n type", "/o type"]],
  },
  "names of the prototype": {
    schema: {
      type: "object",
      required: ["constructor"],
      properties: JSON.parse('{"__proto__":{"type":"string"},"toString":{"type":"integer"}}'),
    },
    right: [JSON.parse('{"constructor":1,"__proto__":"x"}')],
    wrong: [
      [{}, "/constructor required"],
      [JSON.parse('{"constructor":1,"__proto__":1,"toString":""}'), "/__proto__ type", "/toString type"],
    ],
  },
  "a member that may not be": {
    schema: { type: "object", properties: { a: false } },
    right: [{}, { b: 1 }],
    wrong: [[{ a: 1 }, "/a not"]],
  },
  "number of members": {
    schema: { type: "object", minProperties: 1, maxProperties: 2 },
    right: [{ a: 1 }, { a: 1, b: 2 }],
    wrong: [
      [{}, " minProperties"],
      [{ a: 1, b: 2, c: 3 }, " maxProperties"],
    ],
  },
  items: {
    schema: { items: { type: "integer" } },
    right: [[], [1], "x"],
    wrong: [[[1, "a", null], "/1 type", "/2 type"]],
  },
  prefixItems: {
    schema: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: { type: "null" } },
    right: [[], ["a"], ["a", 1, null]],
    wrong: [
      [[1], "/0 type"],
      [["a", "b", 1], "/1 type", "/2 type"],
    ],
  },
  "number of items": {
    schema: { minItems: 1, maxItems: 2 },
    right: [[1], [1, 2]],
    wrong: [
      [[], " minItems"],
      [[1, 2, 3], " maxItems"],
    ],
  },
  uniqueItems: {
    schema: { type: "array", items: { type: ["string", "integer"] }, uniqueItems: true },
    right: [[1, "1", 2], []],
    wrong: [[[1, 2, 1.0], " uniqueItems"]],
  },
  "uniqueItems of a tuple": {
    schema: { type: "array", prefixItems: [{ type: "string" }, { enum: ["b", 1] }], items: false, uniqueItems: true },
    right: [["a", "b"], ["a", 1], ["a"]],
    wrong: [
      [["b", "b"], " uniqueItems"],
      [["a", 1, 2], "/2 not"],
    ],
  },
  contains: {
    schema: { contains: { const: 1 } },
    right: [[0, 1], "x"],
    wrong: [
      [[0], " contains"],
      [[], " contains"],
    ],
  },
  "contains, counted": {
    schema: { type: "array", contains: { const: 1 }, minContains: 2, maxContains: 3 },
    right: [
      [1, 1],
      [1, 1, 1, 0],
    ],
    wrong: [
      [[1], " minContains"],
      [[1, 1, 1, 1], " maxContains"],
    ],
  },
  allOf: {
    schema: { allOf: [{ minimum: 2 }, { maximum: 4 }] },
    right: [3, "x"],
    wrong: [
      [1, " minimum"],
      [5, " maximum"],
    ],
  },
  anyOf: { schema: { anyOf: [{ type: "string" }, { minimum: 2 }] }, right: ["a", 2, null], wrong: [[1, " anyOf"]] },
  oneOf: {
    schema: { oneOf: [{ minimum: 2 }, { multipleOf: 2 }] },
    right: [3, 0],
    wrong: [
      [4, " oneOf"],
      [1, " oneOf"],
    ],
  },
  not: { schema: { not: { type: "string" } }, right: [1, null], wrong: [["a", " not"]] },
  "if, then, else": {
    schema: { if: { type: "string" }, then: { minLength: 2 }, else: { minimum: 2 } },
    right: ["ab", 2, null],
    wrong: [
      ["a", " minLength"],
      [1, " minimum"],
    ],
  },
  "if without else": {
    schema: { type: "integer", if: { minimum: 5 }, then: { multipleOf: 5 } },
    right: [1, 10],
    wrong: [[6, " multipleOf"]],
  },
  "a thing or null": {
    schema: { oneOf: [{ type: "object", required: ["a"] }, { type: "null" }] },
    right: [null, { a: 1 }],
    wrong: [
      [{}, "/a required"],
      [1, " type"],
    ],
  },
  "a union by a member": {
    schema: { oneOf: [kinds.cat, kinds.dog] },
    right: [{ kind: "cat", lives: 9 }, { kind: "dog" }],
    wrong: [
      [{}, "/kind required"],
      [{ kind: "cow", x: 1 }, "/kind enum"],
      [{ kind: "cat", tricks: 1, lives: "9" }, "/lives type", "/tricks additionalProperties"],
      [null, " type"],
      [{ kind: "toString" }, "/kind enum"],
    ],
  },
  "a union by a member, or null": {
    schema: { anyOf: [kinds.cat, kinds.dog, { type: "null" }] },
    right: [null, { kind: "dog" }],
    wrong: [[{ kind: 1 }, "/kind enum"]],
  },
  annotations: {
    schema: {
      title: "A",
      description: "B",
      default: 1,
      examples: [1],
      deprecated: true,
      readOnly: true,
      "x-anything": { minimum: 5 },
    },
    right: [1, "a", null],
    wrong: [],
  },
};

describe.each(Object.entries(rows))("%s", (_, { schema, right, wrong }) => {
  it("tells right from wrong, and where", async () => {
    const { value } = await compile({ Value: schema });
    for (const one of right) expect(told(value!, one), JSON.stringify(one)).toStrictEqual([]);
    for (const [one, ...issues] of wrong) {
      expect(
        told(value!, one).map((issue) => issue.split(":")[0]),
        JSON.stringify(one),
      ).toStrictEqual(issues);
    }
  });
});
