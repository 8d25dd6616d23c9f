import type { Schema } from "../issues/schema.ts";
import type { Validate } from "../validate.ts";
import { toJsonSchema } from "./json-schema.ts";
import type { JsonSchemaOptions, StandardProps } from "./spec.ts";

/** What libraries that take Standard Schemas look at. */
export function standard<T>(validate: Validate<T>, schema: Schema): StandardProps<T> {
  const convert = (options: JsonSchemaOptions) => toJsonSchema(schema, options);
  return {
    version: 1,
    vendor: "rivya",
    validate: (value) => {
      const result = validate(value);
      return result.ok
        ? { value: result.value }
        : { issues: result.issues.map(({ message, path }) => ({ message, path })) };
    },
    jsonSchema: { input: convert, output: convert },
  };
}
