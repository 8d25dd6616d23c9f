/** @import { Context, Location } from "./types.ts" */
import { follow, isNode } from "./places.js";

/** Members that hold data, in which a `$ref` would be no reference. */
const left = new Set(["example", "examples", "default", "const", "enum"]);

/**
 * A schema with everything it refers to inside it, under `$defs`, so that Ajv can compile it by itself.
 *
 * @param {Context} ctx
 * @param {unknown} schema
 * @param {Location} at
 * @returns {Record<string, unknown>}
 */
export function selfContained(ctx, schema, at) {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {Record<string, unknown>} */
  const $defs = {};

  /** @type {(node: unknown, at: Location) => unknown} */
  const copy = (node, from) => {
    if (Array.isArray(node)) return node.map((item) => copy(item, from));
    if (!isNode(node)) return node;
    const members = Object.entries(node).flatMap(([key, value]) => {
      if (key === "discriminator" || key.startsWith("x-")) return [];
      return [[key, left.has(key) ? value : key === "$ref" ? define(node, from) : copy(value, from)]];
    });
    return Object.fromEntries(members);
  };

  /** @type {(node: unknown, at: Location) => string} */
  const define = (node, from) => {
    const place = follow(ctx, node, from);
    const id = place?.at.absolutePointer ?? "missing";
    const name = names.get(id) ?? `s${names.size}`;
    if (!names.has(id)) {
      names.set(id, name);
      $defs[name] = place ? copy(place.node, place.at) : {};
    }
    return `#/$defs/${name}`;
  };

  const root = copy(schema, at);
  return { allOf: [root], $defs };
}
