import type { Format } from "../rules/format.ts";

export type Primitive = string | number | boolean | null;

/**
 * A schema as it is embedded: the keywords of JSON Schema 2020-12 that can fail, made ready to run. Some differ: what a
 * `$ref` leads to stands in its place, `pattern` is a regular expression that may have `words`, and a `oneOf` that a
 * member or `null` decides is a `switch` or `nullable`.
 */
export interface Schema {
  readonly type?: readonly string[];
  readonly enum?: readonly Primitive[];
  readonly const?: Primitive;

  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly minProperties?: number;
  readonly maxProperties?: number;

  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: Schema;
  readonly minContains?: number;
  readonly maxContains?: number;

  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  /** What follows "must" in the sentence about the pattern. */
  readonly words?: string;
  readonly format?: Format;

  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;

  readonly switch?: Switch;
  readonly nullable?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** A union of objects, one for each value that the member `on` may have. */
export interface Switch {
  readonly on: string;
  readonly cases: Readonly<Record<string, Schema>>;
}
