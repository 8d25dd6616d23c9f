import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/document.ts";
import { generate } from "./schemas.ts";

const at = "#/components/schemas/Pet";
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const kind = (schema: Schema): Schema => ({ type: "object", required: ["kind"], properties: { kind: schema } });
const mapping = { cat: ref("Cat").$ref, dog: ref("Dog").$ref };

const pets = (discriminator: Schema, dog: Schema = { const: "dog" }) => ({
  Cat: kind({ const: "cat" }),
  Dog: kind(dog),
  Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator },
});

describe("a discriminator", () => {
  it("with a mapping that says what the constants say is compiled", () => {
    expect(generate(pets({ propertyName: "kind", mapping }))).toHaveLength(5);
    expect(generate(pets({ propertyName: "kind", mapping: { cat: mapping.cat } }))).toHaveLength(5);
  });

  it.each<[string, Schema, string]>([
    [
      "without a mapping",
      { propertyName: "kind" },
      '/discriminator: the discriminator has no "mapping" from option to schema; teach',
    ],
    [
      "whose mapping changes two around",
      { propertyName: "kind", mapping: { cat: mapping.dog, dog: mapping.cat } },
      `/discriminator/mapping: "cat" leads to ${mapping.dog}, where kind is another; correct it`,
    ],
    [
      "whose mapping knows another option",
      { propertyName: "kind", mapping: { ...mapping, cow: mapping.cat } },
      `/discriminator/mapping: "cow" leads to ${mapping.cat}, where kind is another; correct it`,
    ],
    ["without a name", { mapping }, ': keyword "discriminator" names undefined, but not every branch requires it'],
    [
      "whose name is none",
      { propertyName: 5, mapping },
      '/discriminator: field "propertyName" must be a string; found 5; correct it',
    ],
    [
      "with a field that nobody knows",
      { propertyName: "kind", mapping, defaultMapping: mapping.cat },
      '/discriminator: field "defaultMapping" is unknown; teach',
    ],
  ])("%s is refused", (_, discriminator, message) => {
    expect(() => generate(pets(discriminator))).toThrow(at + message);
  });

  it("on a member that no request may have is refused", () => {
    expect(() => generate(pets({ propertyName: "kind", mapping }, { const: "dog", readOnly: true }))).toThrow(
      `${at}: keyword "discriminator" names kind, but not every branch requires it with a const of its own;`,
    );
  });

  it("on a member that is no constant everywhere is refused", () => {
    expect(() => generate(pets({ propertyName: "kind", mapping }, { type: "string" }))).toThrow(
      `${at}: keyword "discriminator" names kind, but not every branch requires it with a const of its own;`,
    );
  });
});
