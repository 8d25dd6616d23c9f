import type { Node } from "../node.ts";

const isOnly = (node: Node, keywords: readonly string[]): boolean =>
  Object.keys(node).every((keyword) => keywords.includes(keyword));

/** One schema that asks what two ask of a member. */
function both(one: Node | undefined, other: Node): Node {
  if (!one) return other;
  const share = Object.keys(other).some((keyword) => Object.hasOwn(one, keyword)) || one.ref !== undefined;
  return share ? { allOf: [one, other] } : { ...one, ...other };
}

/**
 * What a `$ref` and the members beside it ask together, so that a value is passed over once and not twice; nothing,
 * where the two cannot be one.
 */
export function mergedMembers(node: Node, components: Readonly<Record<string, Node>>): Node | undefined {
  const target = node.ref === undefined ? undefined : components[node.ref];
  if (!target || !node.properties || !isOnly(node, ["ref", "properties", "required"])) return undefined;
  const { properties = {}, required = [], type } = target;
  if (type?.join() !== "object" || !isOnly(target, ["type", "properties", "required", "additionalProperties"])) {
    return undefined;
  }
  const beside = Object.entries(node.properties);
  if (target.additionalProperties && beside.some(([name]) => !Object.hasOwn(properties, name))) return undefined;
  return {
    ...target,
    properties: {
      ...properties,
      ...Object.fromEntries(beside.map(([name, one]) => [name, both(properties[name], one)])),
    },
    required: [...new Set([...required, ...(node.required ?? [])])],
  };
}
