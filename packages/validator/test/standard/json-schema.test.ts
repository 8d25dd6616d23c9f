import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type { QwenImageRequest } from "@rivya/openapi";
import { createTaskRequest, qwenImageRequest, task, type Validator } from "@rivya/validator";
import { describe, expect, expectTypeOf, it } from "vitest";
import { minimal, task as aTask } from "../values.ts";

const target = "draft-2020-12";

describe("a Standard Schema", () => {
  it("has the shape and the types that the specification gives it", () => {
    const schema: StandardSchemaV1<QwenImageRequest> & StandardJSONSchemaV1<QwenImageRequest> = qwenImageRequest;
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "rivya" });
    expectTypeOf<StandardSchemaV1.InferOutput<Validator<QwenImageRequest>>>().toEqualTypeOf<QwenImageRequest>();
  });

  it("answers with the value, or with sentences and paths", () => {
    const { validate } = qwenImageRequest["~standard"];
    expect(validate(minimal)).toStrictEqual({ value: minimal });
    expect(validate({ ...minimal, params: { image_size: 5 } })).toStrictEqual({
      issues: [{ message: "params.image_size must be a string; received 5", path: ["params", "image_size"] }],
    });
  });
});

describe("its JSON Schema", () => {
  it("says in plain keywords what is asked, without descriptions", () => {
    const schema = qwenImageRequest["~standard"].jsonSchema.input({ target });
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["model", "prompt"],
      additionalProperties: false,
      properties: { prompt: { type: "string", minLength: 1, maxLength: 5000, pattern: "\\S" } },
    });
    expect(JSON.stringify(schema)).not.toMatch(/\$ref|description|words|switch|nullable/);
    expect(qwenImageRequest["~standard"].jsonSchema.output({ target })).toStrictEqual(schema);
  });

  it("spells unions, formats and null as JSON Schema does", () => {
    const union = createTaskRequest["~standard"].jsonSchema.input({ target });
    expect((union.oneOf as object[]).length).toBe(createModels().length);
    expect(task["~standard"].jsonSchema.output({ target })).toMatchObject({
      properties: {
        created_at: { type: "string", format: "date-time" },
        result: { anyOf: [{ type: "object", required: ["primary_url", "urls"] }, { type: "null" }] },
      },
    });
    expect(task.is(aTask)).toBe(true);
  });

  it("is refused in another draft", () => {
    expect(() => task["~standard"].jsonSchema.input({ target: "draft-07" })).toThrow(
      new RangeError("JSON Schema can be had as draft-2020-12; draft-07 was asked for"),
    );
  });
});

function createModels(): readonly string[] {
  const result = createTaskRequest.validate({ model: "" });
  return result.ok ? [] : (result.issues[0]!.expected as string[]);
}
