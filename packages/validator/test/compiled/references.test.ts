import { describe, expect, it } from "vitest";
import { told } from "../told.ts";
import { compile } from "./compile.ts";

const kind = (name: string) => ({
  type: "object",
  required: ["size", "kind"],
  properties: { kind: { const: name }, size: { const: "s" } },
});

describe("$ref", () => {
  it("holds together with the keywords beside it", async () => {
    const { limited } = await compile({
      Point: {
        type: "object",
        required: ["x"],
        additionalProperties: false,
        properties: { x: { type: "integer" }, y: { type: "integer" } },
      },
      Limited: { $ref: "#/components/schemas/Point", properties: { x: { maximum: 5 } }, required: ["y"] },
    });
    expect(told(limited!, { x: 5, y: 1 })).toStrictEqual([]);
    expect(told(limited!, { x: 6 })).toStrictEqual([
      "/x maximum: x must be at most 5; received 6",
      "/y required: y is required",
    ]);
    expect(told(limited!, { x: 1, y: 1, z: 1 })).toStrictEqual([
      "/z additionalProperties: z is not a known member; known are x, y",
    ]);
    expect(told(limited!, { x: "a", y: 1 })).toStrictEqual(['/x type: x must be an integer; received "a"']);
  });

  it.each([
    ["a type that both have", { type: "object" }, "a"],
    ["a rule that closes the members", { additionalProperties: false }, { x: 1, z: 1 }],
    ["another number for the same rule", { minProperties: 2 }, { x: 1 }],
  ])("tells once what is wrong where beside it there is %s", async (_, beside, wrong) => {
    const { limited } = await compile({
      Point: { type: "object", minProperties: 1, properties: { x: { type: "integer" }, z: { type: "integer" } } },
      Limited: { $ref: "#/components/schemas/Point", properties: { x: { maximum: 5 } }, ...beside },
    });
    expect(told(limited!, { x: 5, ...(Object.hasOwn(beside, "minProperties") && { z: 1 }) })).toStrictEqual([]);
    expect(told(limited!, wrong)).toHaveLength(1);
  });

  it("takes nothing from keywords that mean something only beside others", async () => {
    const { holder } = await compile({
      Holder: {
        $ref: "#/components/schemas/Inner",
        properties: { a: { properties: { x: { type: "integer" } }, required: ["x"] } },
      },
      Inner: { type: "object", properties: { a: { type: "object", additionalProperties: false } } },
    });
    expect(told(holder!, { a: { x: 1 } })).toStrictEqual([
      "/a/x additionalProperties: a.x is not a known member; known are none",
    ]);
  });

  it("decides a union through a discriminator", async () => {
    const { pet } = await compile({
      Cat: kind("cat"),
      Dog: kind("dog"),
      Pet: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
      },
    });
    expect(told(pet!, { kind: "dog", size: "s" })).toStrictEqual([]);
    expect(told(pet!, { kind: "dag", size: "xl" })).toStrictEqual([
      '/kind enum: kind must be one of cat, dog; received "dag", did you mean "dog"?',
    ]);
  });

  it("names no helper as something that the module imports", async () => {
    const { value, part } = await compile({
      Value: {
        type: "object",
        properties: {
          object: { type: "object", minProperties: 1, properties: { number: { minimum: 1 } } },
          part: { $ref: "#/components/schemas/Part" },
        },
      },
      Part: {
        type: "object",
        properties: { part: { type: "object", required: ["pattern"], properties: { pattern: { pattern: "a" } } } },
      },
    });
    expect(told(value!, { object: { number: 1 }, part: { part: { pattern: "a" } } })).toStrictEqual([]);
    expect(told(part!, { part: {} })).toStrictEqual(["/part/pattern required: part.pattern is required"]);
  });
});
