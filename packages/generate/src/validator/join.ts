import type { Node } from "./node.ts";

const isOnly = (node: Node, keywords: ReadonlySet<string>): boolean =>
  Object.keys(node).every((keyword) => keywords.has(keyword));

/** Keywords that mean the same whatever stands beside them; `words` come with a `pattern`. */
const independent = new Set(
  (
    "type enum const minLength maxLength pattern words format minimum maximum exclusiveMinimum exclusiveMaximum " +
    "multipleOf minItems maxItems minProperties maxProperties"
  ).split(" "),
);
const aboutMembers = new Set(["ref", "properties", "required"]);
const ofObject = new Set(["type", "properties", "required", "additionalProperties"]);

const share = (one: Node, other: Node): boolean => Object.keys(other).some((keyword) => Object.hasOwn(one, keyword));

/** One schema that asks what two ask: what is wrong with a value is then told once. */
function merged(one: Node, other: Node): Node | undefined {
  if (!Object.keys(other).length) return one;
  const isSafe = one.ref === undefined && !one.never && isOnly(other, independent) && !share(one, other);
  return isSafe ? { ...one, ...other } : undefined;
}

const both = (one: Node, other: Node): Node => merged(one, other) ?? { allOf: [one, other] };

/** What a component and the members beside the reference to it ask together. */
function withMembers(target: Node, { properties: beside = {}, required = [] }: Node): Node | undefined {
  const { properties = {}, additionalProperties } = target;
  const isOpen = !additionalProperties || Object.keys(beside).every((name) => Object.hasOwn(properties, name));
  if (target.type?.join() !== "object" || !isOnly(target, ofObject) || !isOpen) return undefined;
  const members = Object.entries(beside).map(([name, one]) => [
    name,
    Object.hasOwn(properties, name) ? both(properties[name]!, one) : one,
  ]);
  return {
    ...target,
    properties: { ...properties, ...Object.fromEntries(members) },
    required: [...new Set([...(target.required ?? []), ...required])],
  };
}

function joinedReference(node: Node, components: Readonly<Record<string, Node>>): Node {
  const { ref, ...beside } = node;
  if (ref === undefined || !Object.keys(beside).length) return node;
  const target = components[ref]!;
  const known = target.ref === undefined ? target : joinedReference(target, components);
  const whole = isOnly(node, aboutMembers) ? withMembers(known, beside) : merged(known, beside);
  return whole ?? { allOf: [{ ref }, beside] };
}

/**
 * The same schema, in which nothing stands beside a reference: what the two ask is one schema where that is possible,
 * and an `allOf` where not. No reference may lead back to itself.
 */
export function joined(node: Node, components: Readonly<Record<string, Node>>): Node {
  const one = (child: Node): Node => joined(child, components);
  const each = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => (isNode(item) ? one(item) : item));
    return isNode(value) ? one(value) : value;
  };
  const map = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([name, item]) => [name, each(item)]));
  const entries = Object.entries(joinedReference(node, components)).map(([keyword, value]): [string, unknown] => {
    if (keyword === "properties") return [keyword, map(value as object)];
    if (keyword === "switch")
      return [keyword, { ...(value as object), cases: map((value as { cases: object }).cases) }];
    return [keyword, each(value)];
  });
  return Object.fromEntries(entries) as Node;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
