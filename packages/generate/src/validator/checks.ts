import { descendants, type Node } from "./node.ts";

/**
 * The keywords by which the walker goes, in its order, and the check that each stands for. A validator carries only
 * those that its schema needs. Keywords that are not here are read by the check of another: `required` by `members`.
 * What an array may contain is told before how many items it may have: who reads of nine images need not hear of ten items.
 */
export const checks: Readonly<Partial<Record<keyof Node, string>>> = {
  type: "type",
  enum: "choice",
  const: "constant",
  properties: "members",
  additionalProperties: "others",
  minProperties: "minProperties",
  maxProperties: "maxProperties",
  prefixItems: "tuple",
  items: "items",
  contains: "contains",
  if: "condition",
  minItems: "minItems",
  uniqueItems: "uniqueItems",
  maxItems: "maxItems",
  minLength: "minLength",
  maxLength: "maxLength",
  format: "matches",
  pattern: "matches",
  minimum: "minimum",
  maximum: "maximum",
  exclusiveMinimum: "exclusiveMinimum",
  exclusiveMaximum: "exclusiveMaximum",
  multipleOf: "multipleOf",
  switch: "decided",
  nullable: "nullable",
  allOf: "allOf",
  anyOf: "anyOf",
  oneOf: "oneOf",
  not: "refusal",
};

/** The check of `type` where it speaks of numbers or booleans. */
export const anyType = "anyType";

/** The check of `items` where others come first. */
export const restItems = "rest";

const order = Object.keys(checks);
const rank = (keyword: string): number => (order.includes(keyword) ? order.indexOf(keyword) : order.length);

/** The keywords of a node in the order of the walker, those that it does not go by at the end. */
export function inOrder(node: Node): [string, unknown][] {
  const hasMembers = node.required ?? node.additionalProperties;
  const entries = Object.entries(hasMembers ? { ...node, properties: node.properties ?? {} } : node);
  return entries.toSorted(([one], [other]) => rank(one) - rank(other));
}

/** The nodes of a schema and of everything that it refers to. */
function closure(root: Node, components: Readonly<Record<string, Node>>): Node[] {
  const nodes: Node[] = [];
  const seen = new Set<string>();
  const visit = (node: Node): void => {
    for (const one of descendants(node)) {
      nodes.push(one);
      if (one.ref === undefined || seen.has(one.ref)) continue;
      seen.add(one.ref);
      visit(components[one.ref]!);
    }
  };
  visit(root);
  return nodes;
}

const moreThanSorts = new Set(["integer", "number", "boolean"]);

/**
 * The keywords for which a validator of this schema needs checks. Only an unknown member meets
 * `additionalProperties: false`, and `members` tells of it.
 */
export function checksOf(root: Node, components: Readonly<Record<string, Node>>): [keyword: string, check: string][] {
  const all = closure(root, components);
  const rest = new Set(all.map((node) => node.additionalProperties));
  const keywordsOf = (node: Node): string[] =>
    node.never ? (rest.has(node) ? [] : ["not"]) : inOrder(node).map(([keyword]) => keyword);
  const used = new Set(all.flatMap(keywordsOf));
  if (![...rest].some((node) => node && !node.never)) used.delete("additionalProperties");
  const isTuple = used.has("prefixItems");
  const isAny = all.some(({ type }) => type?.some((one) => moreThanSorts.has(one)));
  return Object.entries({ ...checks, ...(isAny && { type: anyType }), ...(isTuple && { items: restItems }) }).filter(
    ([keyword]) => used.has(keyword),
  );
}
