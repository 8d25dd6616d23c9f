import { formats } from "../keywords.ts";
import { pascal } from "../names.ts";
import type { Node } from "../node.ts";
import { rules, type Path, type Scope } from "./scope.ts";
import { call, compare, type Test } from "./test.ts";

function patternName(path: Path): string {
  const name = `${pascal(path) || "Value"}Pattern`;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** What a string has to keep, cheapest first. */
export function textTests(node: Node, value: string, path: Path, { module }: Scope): Test[] {
  const { minLength = 0, maxLength, pattern, format } = node;
  const tests: Test[] = [];
  if (minLength === 1) tests.push(compare(`${value}.length`, ">", "===", 0));
  if (minLength > 1) tests.push(call(`${module.use("atLeast", rules("length"))}(${value}, ${minLength})`));
  if (maxLength !== undefined) tests.push(call(`${module.use("atMost", rules("length"))}(${value}, ${maxLength})`));
  if (format !== undefined) {
    const { guard, file } = formats[format]!;
    tests.push(call(`${module.use(guard, rules(file))}(${value})`));
  }
  if (pattern === "\\S") tests.push(call(`${module.use("hasText", rules("blank"))}(${value})`));
  else if (pattern !== undefined) tests.push(call(`${module.pattern(pattern, patternName(path))}.test(${value})`));
  return tests;
}
