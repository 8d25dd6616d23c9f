import { expect, it } from "vitest";
import { generate } from "./schemas.ts";

const at = (name: string): string => `#/components/schemas/${name}`;
const ref = (name: string) => ({ $ref: at(name) });
const text = { type: "string" };

it.each([
  ["Class", "would be called class in the code, which is a reserved word"],
  ["Delete", "would be called delete in the code, which is a reserved word"],
  ["Default", "would be called default in the code, which is a reserved word"],
  ["Array", "would hide Array of the platform"],
  ["Operations", "would be written as operations.gen.ts, which holds something else"],
  ["my-schema", "is no identifier"],
  ["__proto__", "would be the prototype of all others"],
])("a schema cannot be called %s", (name, reason) => {
  expect(() => generate({ [name]: text })).toThrow(`${at(name)}: the name ${reason}; call the schema something else`);
});

it.each([
  ["Type", text, "type comes from the module itself and from ../issues/checks/index.ts"],
  ["Matches", { format: "uri" }, "matches comes from the module itself and from ../issues/checks/index.ts"],
  ["Uri", { type: "string", format: "uri" }, "isUri comes from the module itself and from ../rules/uri.ts"],
  ["DateTime", { format: "date-time" }, "isDateTime comes from the module itself and from ../rules/date-time.ts"],
  ["Validator", text, "type Validator comes from @rivya/openapi and from ../validator.ts"],
  ["Schema", text, "type Schema comes from @rivya/openapi and from ../issues/schema.ts"],
])("nor %s, where its module needs that name otherwise", (name, schema, reason) => {
  expect(() => generate({ [name]: schema })).toThrow(`${at(name)}: ${reason}; call the component schema of that name`);
});

it("but it may be called as every object has a member", () => {
  for (const name of ["constructor", "toString", "valueOf"]) expect(generate({ [name]: text })).toHaveLength(3);
});

it("a name is refused where another schema needs both things that it stands for", () => {
  const link = { type: "object", properties: { one: ref("Uri"), other: { type: "string", format: "uri" } } };
  expect(() => generate({ Uri: text, Link: link })).toThrow(
    `${at("Link")}: isUri comes from ./uri.gen.ts and from ../rules/uri.ts`,
  );
});

it("two schemas cannot share a name in the code", () => {
  expect(() => generate({ Task: text, task: text })).toThrow(
    `${at("task")}: task would stand for Task too; call one of the two something else`,
  );
  expect(() => generate({ Task: text, TaskSchema: text })).toThrow(`${at("TaskSchema")}: taskSchema would stand for`);
});
