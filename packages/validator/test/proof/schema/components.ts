import { constName, guardName, validateName } from "@rivya/generate/src/validator/names.ts";
import document from "@rivya/openapi/openapi.json" with { type: "json" };
import * as exported from "@rivya/validator";
import type { Validator } from "@rivya/validator";
import type { Schema } from "./schema.ts";

export const schemas = document.components.schemas as unknown as Readonly<Record<string, Schema>>;

/** The guard and the walker of a schema as they are exported singly, and both joined. */
export interface Judges {
  readonly validator: Validator<unknown>;
  readonly guard: (value: unknown) => boolean;
  readonly walker: Validator<unknown>["validate"];
}

/** What was generated for a component schema, among everything that a module of generated validators exports. */
export function judgesOf(name: string, from: object): Judges {
  const all = from as Readonly<Record<string, unknown>>;
  const [validator, guard, walker] = [constName(name), guardName(name), validateName(name)].map((one) => {
    if (all[one] === undefined) throw new Error(`there is no ${one} for the component schema ${name}`);
    return all[one];
  });
  return { validator, guard, walker } as Judges;
}

export interface Component extends Judges {
  readonly name: string;
  readonly schema: Schema;
}

/** Every component schema of the document with what was generated from it. */
export const components: readonly Component[] = Object.entries(schemas).map(([name, schema]) => ({
  name,
  schema,
  ...judgesOf(name, exported),
}));

export const pointerOf = (name: string): string => `#/components/schemas/${name}`;

/** What a reference to a component points at. */
export function follow(ref: string): Schema {
  const schema = schemas[ref.slice(pointerOf("").length)];
  if (!schema || !ref.startsWith(pointerOf(""))) throw new Error(`the document has no component schema ${ref}`);
  return schema;
}
