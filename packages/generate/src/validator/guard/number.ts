import type { Node } from "../node.ts";
import { rules, type Scope } from "./scope.ts";
import { call, compare, type Test } from "./test.ts";

/** What a number has to keep. */
export function numberTests(node: Node, value: string, { module }: Scope): Test[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node;
  const tests: Test[] = [];
  if (minimum !== undefined) tests.push(compare(value, ">=", "<", minimum));
  if (maximum !== undefined) tests.push(compare(value, "<=", ">", maximum));
  if (exclusiveMinimum !== undefined) tests.push(compare(value, ">", "<=", exclusiveMinimum));
  if (exclusiveMaximum !== undefined) tests.push(compare(value, "<", ">=", exclusiveMaximum));
  if (multipleOf !== undefined)
    tests.push(call(`${module.use("isMultipleOf", rules("decimal"))}(${value}, ${multipleOf})`));
  return tests;
}
