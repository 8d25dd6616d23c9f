import { expect, test } from "vitest";
import { parse } from "yaml";
import { insides, outsides, type Attempt } from "../../src/cases/attempts.ts";
import type { Schema } from "../../src/document/schema.ts";
import { smallDocument } from "../support/small-document.ts";

function valuesOf(schema: Schema, keyword: string, others: Readonly<Record<string, Schema>> = {}) {
  const { document, placed } = smallDocument(schema, others);
  const about = (one: Attempt): boolean => one.keyword === keyword;
  return {
    inside: insides(document, placed).filter(about),
    outside: outsides(document, placed).filter(about),
  };
}

const plain = (attempts: readonly { value: unknown }[]) => attempts.map(({ value }) => value);

test.each([
  ["minimum", { type: "integer", minimum: 3 }, [3, 4], [2]],
  ["maximum", { type: "integer", maximum: 15 }, [15, 14], [16]],
  ["minimum", { type: "number", minimum: 3 }, [3, 3.001], [2.999, 2]],
  ["exclusiveMaximum", { type: "number", exclusiveMaximum: 1 }, [0.999], [1, 1.001]],
  ["exclusiveMinimum", { type: "integer", exclusiveMinimum: 0 }, [1], [0, -1]],
  ["multipleOf", { type: "number", multipleOf: 0.05, minimum: 0, maximum: 1 }, [1, 0.95], [1.025, 0.975]],
  ["minLength", { type: "string", minLength: 2 }, ["aa", "😀😀"], ["a", "😀"]],
  ["maxLength", { type: "string", maxLength: 2 }, ["aa", "😀😀"], ["aaa", "😀😀😀"]],
  ["const", { type: "string", const: "up" }, ["up"], ["UP", " up", "up ", "u", ""]],
  ["maxItems", { type: "array", maxItems: 2, items: { const: 7 } }, [[7, 7]], [[7, 7, 7]]],
  ["minItems", { type: "array", minItems: 1, items: { const: 7 } }, [[7]], [[]]],
])("%s of %j is tried on both sides", (keyword, schema, inside, outside) => {
  const values = valuesOf(schema, keyword);
  expect(plain(values.inside)).toEqual(inside);
  expect(plain(values.outside)).toEqual(outside);
});

test("every choice is tried, and what is nearly one", () => {
  const { inside, outside } = valuesOf({ type: "string", enum: ["png", "jpeg"] }, "enum");
  expect(plain(inside)).toEqual(["png", "jpeg"]);
  expect(plain(outside)).toEqual(expect.arrayContaining(["PNG", "jpeg ", "pn", ""]));
});

test("texts are counted in code points and kept within a pattern", () => {
  const { inside } = valuesOf({ type: "string", minLength: 3, pattern: "^[0-9]+$" }, "minLength");
  expect(plain(inside)).toEqual(["777"]);
});

test("a missing member points at itself", () => {
  const schema = { type: "object", required: ["a"], properties: { a: { const: 1 }, b: { const: 2 } } };
  const { inside, outside } = valuesOf(schema, "required");
  expect(plain(inside)).toEqual([{ a: 1 }]);
  expect(outside).toMatchObject([{ value: {}, pointer: "/a" }]);
});

test("where nothing can be right, what one half alone would take is tried, and its refusal may point anywhere", () => {
  const schema = { $ref: "#/components/schemas/Closed", required: ["b"], properties: { b: { const: 2 } } };
  const closed = { type: "object", required: ["a"], additionalProperties: false, properties: { a: { const: 1 } } };
  const { inside, outside } = valuesOf(schema, "required", { Closed: closed });
  expect(inside).toEqual([]);
  expect(outside).toContainEqual(expect.objectContaining({ value: { a: 1 }, pointer: "/b", isHopeless: true }));
});

test("an unknown member points at itself, and every known one is tried alone", () => {
  const schema = { type: "object", additionalProperties: false, properties: { a: { const: 1 }, b: { const: 2 } } };
  const { inside, outside } = valuesOf(schema, "additionalProperties");
  expect(plain(inside)).toEqual([{ a: 1, b: 2 }, { a: 1 }, { b: 2 }]);
  expect(outside).toContainEqual(expect.objectContaining({ value: { unknown: "x" }, pointer: "/unknown" }));
  expect(outside).toContainEqual(expect.objectContaining({ value: { "a/b~c": "x" }, pointer: "/a~1b~0c" }));
});

test("where nothing is closed, an unknown member is tried as a right one", () => {
  const { inside } = valuesOf({ type: "object", properties: { a: { const: 1 } } }, "type");
  expect(plain(inside)).toContainEqual({ a_more: "x" });
});

test("a place inside is reached through the values around it", () => {
  const { outside } = valuesOf(
    {
      type: "object",
      required: ["id"],
      properties: { id: { const: 1 }, list: { type: "array", items: { maximum: 2 } } },
    },
    "maximum",
  );
  expect(outside).toContainEqual(expect.objectContaining({ value: { id: 1, list: [3] }, pointer: "/list/0" }));
});

/** An object whose kind tells what it is. */
const kind = (name: string): Schema => ({
  type: "object",
  required: ["kind", "of"],
  properties: { kind: { const: name }, of: { type: "string", enum: [name] } },
});

test("each of several schemas is tried, told by the member that only it has so", () => {
  const schema = { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] };
  const others = { Cat: kind("cat"), Dog: kind("dog") };
  const { inside, outside } = valuesOf(schema, "oneOf", others);
  expect(plain(inside)).toEqual([
    { kind: "cat", of: "cat" },
    { kind: "dog", of: "dog" },
  ]);
  expect(outside).toContainEqual(expect.objectContaining({ value: { of: "cat", kind: "no-such" }, pointer: "/kind" }));
  const told = valuesOf(schema, "const", others).outside;
  expect(plain(told)).not.toContainEqual({ kind: "dog", of: "cat" });
});

test("what an array contains is counted where the rule applies", () => {
  const schema = parse(`
    type: array
    items: { oneOf: [{ const: film }, { const: picture }] }
    if: { contains: { const: film } }
    then: { contains: { const: picture }, minContains: 0, maxContains: 1 }
    else: { contains: { const: picture }, minContains: 0, maxContains: 2 }
  `) as Schema;
  const { inside, outside } = valuesOf(schema, "maxContains");
  const [film, picture] = ["film", "picture"];
  expect(plain(inside.filter(({ place }) => place.includes("then")))).toContainEqual([film, picture]);
  expect(plain(outside.filter(({ place }) => place.includes("then")))).toContainEqual([film, picture, picture]);
  expect(plain(inside.filter(({ place }) => place.includes("else")))).toEqual([[picture, picture]]);
  expect(plain(outside.filter(({ place }) => place.includes("else")))).toEqual([[picture, picture, picture]]);
});

test("what is said beside a reference holds too", () => {
  const schema = { type: "object", properties: { a: { $ref: "#/components/schemas/Word", enum: ["x", "yy"] } } };
  const { inside, outside } = valuesOf(schema, "enum", { Word: { type: "string", maxLength: 1 } });
  expect(plain(inside)).toEqual([{ a: "x" }]);
  expect(plain(outside)).toContainEqual({ a: "X" });
});

test("a schema that leads back to itself ends", () => {
  const tree = { type: "object", properties: { next: { $ref: "#/components/schemas/Small" }, size: { maximum: 1 } } };
  expect(plain(valuesOf(tree, "maximum").outside)).toContainEqual({ size: 2 });
});

test("a `then` without an `if` asks for nothing", () => {
  const schema = parse("{ type: array, maxItems: 2, items: { const: 7 }, then: { maxItems: 1 } }") as Schema;
  const { inside, outside } = valuesOf(schema, "maxItems");
  expect(plain(inside)).toEqual([[7, 7]]);
  expect(plain(outside)).toEqual([[7, 7, 7]]);
});

test("among the unknown members are those of a file, spelled like the others, with a MIME type of each kind", () => {
  const described = { type: "object", properties: { duration_seconds: { type: "number" } } };
  const named = { type: "object", properties: { mimeType: { type: "string", examples: ["image/png"] } } };
  const limits = { "x-rivya-reference-limits": { video: { mime_types: ["video/mp4", "image/webp"] } } };
  const schema = { type: "object", additionalProperties: false, properties: { a: { const: 1 } } };
  const { outside } = valuesOf(schema, "additionalProperties", {
    File: described,
    ReferenceImage: named,
    KiteRequest: limits,
  });
  expect(outside.map(({ pointer }) => pointer)).toContain("/durationSeconds");
  expect(plain(outside)).toEqual(expect.arrayContaining([{ mimeType: "image/webp" }, { mimeType: "video/mp4" }]));
});
