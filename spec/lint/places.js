/** @import { Context, Location, Node, Place } from "./types.ts" */

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
export const isNode = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The thing itself, where a reference may stand in its place. A broken reference is left to redocly's own rules.
 *
 * @param {Context} ctx
 * @param {unknown} node
 * @param {Location} at
 * @returns {Place | undefined}
 */
export function follow(ctx, node, at) {
  if (!isNode(node) || typeof node.$ref !== "string") return { node, at };
  const found = ctx.resolve(node, at.source.absoluteRef);
  return found.location && follow(ctx, found.node, found.location);
}

/**
 * The place that these keys lead to, with every reference on the way followed; nothing where there is none.
 *
 * @param {Context} ctx
 * @param {Place | undefined} from
 * @param {...string} keys
 * @returns {Place | undefined}
 */
export const step = (ctx, from, ...keys) =>
  keys.reduce((place, key) => {
    const inside = /** @type {Node} */ (Object(place?.node));
    return place && key in inside ? follow(ctx, inside[key], place.at.child(key)) : undefined;
  }, from);

/**
 * The members of an object or a list, each followed.
 *
 * @param {Context} ctx
 * @param {Place | undefined} from
 * @returns {[string, Place][]}
 */
export const members = (ctx, from) =>
  Object.keys(Object(from?.node)).flatMap((key) => {
    const place = step(ctx, from, key);
    return place ? [/** @type {[string, Place]} */ ([key, place])] : [];
  });

/**
 * Whether a node is a component: one that has a name in the bundle. It stands under `components`, or was reached
 * through a reference.
 *
 * @param {Context} ctx
 */
export const isComponent = (ctx) =>
  (isNode(ctx.rawNode) && "$ref" in ctx.rawNode) || /^#\/components\/[^/]+\/[^/]+$/.test(ctx.location.pointer);
