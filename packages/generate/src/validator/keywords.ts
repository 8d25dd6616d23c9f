type Kind = "schema" | "schemas" | "schemaMap" | "count" | "number" | "names" | "flag" | "own";

/** The keywords that can fail, and what their value is. `own` ones are read by hand. */
export const keywords: Readonly<Record<string, Kind>> = {
  $ref: "own",
  type: "own",
  enum: "own",
  const: "own",
  pattern: "own",
  format: "own",
  oneOf: "own",
  anyOf: "own",
  discriminator: "own",
  uniqueItems: "own",
  required: "names",
  properties: "schemaMap",
  additionalProperties: "schema",
  items: "schema",
  contains: "schema",
  not: "schema",
  if: "schema",
  then: "schema",
  else: "schema",
  prefixItems: "schemas",
  allOf: "schemas",
  minProperties: "count",
  maxProperties: "count",
  minItems: "count",
  maxItems: "count",
  minContains: "count",
  maxContains: "count",
  minLength: "count",
  maxLength: "count",
  minimum: "number",
  maximum: "number",
  exclusiveMinimum: "number",
  exclusiveMaximum: "number",
  multipleOf: "number",
};

const annotations = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "contentMediaType",
  "contentEncoding",
  "externalDocs",
  "$comment",
]);

/** Whether a keyword only says something about a value and never refuses one. */
export const isAnnotation = (keyword: string): boolean => annotations.has(keyword) || keyword.startsWith("x-");

/** From the name of a format to what the validator's rules call it, and the file of rules that has it. */
export const formats: Readonly<Record<string, { guard: string; embedded: string; file: string }>> = {
  uri: { guard: "isUri", embedded: "uri", file: "uri" },
  "uri-reference": { guard: "isUriReference", embedded: "uriReference", file: "uri" },
  "date-time": { guard: "isDateTime", embedded: "dateTime", file: "date-time" },
};

export const types = ["string", "number", "integer", "boolean", "null", "object", "array"];
