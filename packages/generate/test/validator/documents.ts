import { validatorArtefacts } from "../../src/artefacts/validator.ts";
import type { Document, Schema } from "../../src/document.ts";

export type Json = Readonly<Record<string, unknown>>;

const ref = { $ref: "#/components/schemas/Thing" };

/** A body of the component that every document here has. */
export const body = { content: { "application/json": { schema: ref } } };

export const thing: Schema = { type: "object", properties: { name: { type: "string" } } };

/** An operation that is right, but for what is given. */
export const operation = (changed: Json = {}): Json => ({
  operationId: "getThing",
  responses: { 200: { description: "The thing.", ...body } },
  ...changed,
});

/** Generates the validators of a document with these paths. */
export function generatePaths(paths: Json, components: Json = {}): readonly { readonly text: string }[] {
  const all = { schemas: { Thing: thing }, examples: {}, ...components };
  return validatorArtefacts({ paths, components: all } as unknown as Document);
}

/** Generates the validators of a document with one operation, GET /things. */
export const generateOperation = (changed: Json, components?: Json) =>
  generatePaths({ "/things": { get: operation(changed) } }, components);
