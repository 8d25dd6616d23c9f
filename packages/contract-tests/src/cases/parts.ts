import type { ContractDocument } from "../document/contract-document.ts";
import { below } from "../document/pointer.ts";
import { isObject, type Placed } from "../document/schema.ts";

/** Whether the schema of an `if` holds. */
export interface Condition {
  readonly pointer: string;
  readonly holds: boolean;
}

/** One of the schemas that judge the same value. */
export interface Part extends Placed {
  /** It judges only where all of these are so. */
  readonly when: readonly Condition[];
}

/** All the schemas that judge a value, with one branch taken of every choice. */
export type Shape = readonly Part[];

const crossed = (one: readonly Shape[], other: readonly Shape[]): Shape[] =>
  one.flatMap((left) => other.map((right) => [...left, ...right]));

function expanded(document: ContractDocument, { schema, pointer }: Placed, when: readonly Condition[]): Shape[] {
  const inner = (value: unknown, at: string, more: readonly Condition[] = []): Shape[] =>
    isObject(value) ? expanded(document, { schema: value, pointer: at }, [...when, ...more]) : [[]];
  const choice = (keyword: string): Shape[] =>
    Array.isArray(schema[keyword])
      ? schema[keyword].flatMap((branch, at) => inner(branch, below(pointer, keyword, at)))
      : [[]];
  const { $ref, allOf } = schema;
  const condition = below(pointer, "if");
  // Without an `if` the two say nothing.
  const decided = (keyword: "then" | "else"): Shape[] =>
    inner("if" in schema && schema[keyword], below(pointer, keyword), [
      { pointer: condition, holds: keyword === "then" },
    ]);
  return [
    typeof $ref === "string" ? inner(document.at($ref), $ref) : [[]],
    ...(Array.isArray(allOf) ? allOf.map((one, at) => inner(one, below(pointer, "allOf", at))) : []),
    choice("oneOf"),
    choice("anyOf"),
    decided("then"),
    decided("else"),
  ].reduce<Shape[]>(crossed, [[{ schema, pointer, when }]]);
}

/** Every shape that a value can have for which all of these schemas stand. */
export const shapesOf = (document: ContractDocument, all: readonly Placed[]): Shape[] =>
  all.map((one) => expanded(document, one, [])).reduce<Shape[]>(crossed, [[]]);
