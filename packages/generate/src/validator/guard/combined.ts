import type { Node } from "../node.ts";
import { rules, type Path, type Scope } from "./scope.ts";
import { allOf, always, anyOf, bare, call, choose, equal, not, type Test } from "./test.ts";

/** What the keywords ask that put other schemas together. */
export function combinedTests(node: Node, value: string, path: Path, scope: Scope, known?: string): Test[] {
  const test = (part: Node | undefined, step: string): Test =>
    part ? scope.test(part, value, step ? [...path, step] : path, known) : always;
  const each = (parts: readonly Node[], step: string): Test[] =>
    parts.map((part, at) => test(part, `${step}${at + 1}`));
  const tests: Test[] = [];
  if (node.switch) tests.push(scope.helper({ switch: node.switch }, value, path));
  if (node.nullable) tests.push(anyOf([equal(value, "null"), scope.test(node.nullable, value, path)]));
  if (node.allOf) tests.push(allOf(each(node.allOf, "part")));
  if (node.anyOf) tests.push(anyOf(each(node.anyOf, "form")));
  if (node.oneOf) {
    const branches = each(node.oneOf, "form").map(({ yes }) => bare(yes));
    tests.push(call(`${scope.module.use("onlyOne", rules("count"))}(${branches.join(", ")})`));
  }
  if (node.if && (node.then ?? node.else))
    tests.push(choose(test(node.if, "if"), test(node.then, ""), test(node.else, "")));
  if (node.not) tests.push(not(test(node.not, "not")));
  return tests;
}
