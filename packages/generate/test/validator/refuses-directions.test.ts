import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/document.ts";
import { generate, textOf } from "./schemas.ts";

const at = "#/components/schemas/Value";
const id = { type: "string", readOnly: true };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("readOnly and writeOnly", () => {
  it.each<[string, Schema]>([
    ["a reference to a reference", ref("Link")],
    ["a part of what it consists of", { allOf: [ref("Id")] }],
  ])("are seen through %s", (_, member) => {
    const value = { type: "object", required: ["id"], properties: { id: member } };
    const written = textOf(generate({ Id: id, Link: ref("Id"), Value: value }), "value-in-request.gen.ts");
    expect(written).toContain('      case "id":\n        return false;\n');
  });

  it("are seen of a member that is called as a keyword is", () => {
    const value = { type: "object", properties: { default: id, examples: { properties: { enum: id } } } };
    const written = textOf(generate({ Value: value }), "value-in-request.gen.ts");
    expect(written).toContain('      case "default":\n        return false;\n');
    expect(written).toContain('      case "enum":\n        return false;\n');
  });

  it.each<[string, Schema, string]>([
    ["items", { items: id }, "/items"],
    ["a reference among items", { items: ref("Id") }, "/items"],
    ["the form of a union", { properties: { id: { oneOf: [id, { type: "null" }] } } }, "/properties/id/oneOf/0"],
    ["all other members", { additionalProperties: id }, "/additionalProperties"],
  ])("are refused of %s", (_, value, pointer) => {
    expect(() => generate({ Id: id, Value: value })).toThrow(
      `${at}${pointer}: keyword "readOnly" is about something other than a member of an object; teach`,
    );
    const secret = JSON.parse(JSON.stringify({ Id: id, Value: value }).replaceAll("readOnly", "writeOnly"));
    expect(() => generate(secret)).toThrow(`${at}${pointer}: keyword "writeOnly" is about something other`);
  });

  it("are refused where another schema asks for the member", () => {
    const base = { type: "object", properties: { id } };
    const message = `${at}: id is readOnly or writeOnly in one schema and required in another; say "required" of it in`;
    expect(() => generate({ Base: base, Value: { ...ref("Base"), required: ["id"] } })).toThrow(message);
    expect(() => generate({ Base: base, Value: { allOf: [ref("Base"), { required: ["id"] }] } })).toThrow(message);
    expect(generate({ Base: { ...base, required: ["id"] }, Value: ref("Base") })).toHaveLength(6);
  });
});
