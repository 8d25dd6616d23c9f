import type { Node, Primitive } from "../node.ts";
import { rules, type Path, type Scope } from "./scope.ts";
import { anyOf, bare, call, compare, type Test } from "./test.ts";

/** A function for each item: the guard itself where that is all. */
function callback(node: Node, path: Path, scope: Scope): string | undefined {
  const { yes } = scope.test(node, "item", path);
  if (yes === "true") return undefined;
  return /^(\w+)\(item\)$/.exec(yes)?.[1] ?? `(item: unknown) => ${bare(yes)}`;
}

/** The values that the items that are counted are known by: `kind: {const: "video"}` -> `video`. */
function mark(contains: Node): string[] {
  const marks = Object.values(contains.properties ?? {}).map((member): Primitive | undefined => member.const);
  const known = marks.filter((value) => typeof value === "string");
  return known.length ? known : ["counted"];
}

function countTest(contains: Node, node: Node, value: string, path: Path, scope: Scope): Test | undefined {
  const { minContains = 1, maxContains } = node;
  if (minContains === 0 && maxContains === undefined) return undefined;
  const counted = callback(contains, [...path, ...mark(contains)], scope) ?? "() => true";
  if (minContains === 1 && maxContains === undefined) {
    return call(`${scope.module.use("hasAny", rules("count"))}(${value}, ${counted})`);
  }
  const between = scope.module.use("hasBetween", rules("count"));
  return call(`${between}(${value}, ${minContains}, ${maxContains ?? "Infinity"}, ${counted})`);
}

/** What an array has to keep, its length before its items. */
export function arrayTests(node: Node, value: string, path: Path, scope: Scope): Test[] {
  const { minItems = 0, maxItems, prefixItems = [], items, contains } = node;
  const tests: Test[] = [];
  if (minItems > 0) tests.push(compare(`${value}.length`, ">=", "<", minItems));
  if (maxItems !== undefined) tests.push(compare(`${value}.length`, "<=", ">", maxItems));
  for (const [at, item] of prefixItems.entries()) {
    const test = scope.test(item, `${value}[${at}]`, [...path, `item${at}`]);
    tests.push(anyOf([compare(`${value}.length`, "<=", ">", at), test]));
  }
  const each = items && callback(items, [...path, "item"], scope);
  const rest = prefixItems.length ? `${value}.slice(${prefixItems.length})` : value;
  if (each !== undefined) tests.push(call(`${scope.module.use("hasOnly", rules("count"))}(${rest}, ${each})`));
  if (node.uniqueItems) tests.push(call(`${scope.module.use("isUnique", rules("count"))}(${value})`));
  const count = contains && countTest(contains, node, value, path, scope);
  return count ? [...tests, count] : tests;
}
