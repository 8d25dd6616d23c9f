/** @import { Context, Node, Rule, Visitor } from "../types.ts" */
import { isComponent, isNode } from "../places.js";

/** @type {(node: unknown) => boolean} */
const hasText = (node) => isNode(node) && typeof node.description === "string" && node.description.trim() !== "";

/** @type {(what: string) => Visitor} */
const needs = (what) => (node, ctx) => {
  if (hasText(node)) return;
  ctx.report({
    message: `${what} has no description. Say what it is, its unit and its limits.`,
    location: ctx.location,
  });
};

/**
 * Whether a schema only narrows another one, which describes the properties: under `contains`, `if` and so on. A
 * property may have such a name; then `properties` stands before it.
 *
 * @param {string} pointer
 */
const isConstraint = (pointer) =>
  pointer
    .split("/")
    .some((key, at, keys) => /^(contains|if|then|else|not)$/.test(key) && keys[at - 1] !== "properties");

/**
 * Everything that a reader meets is described, a property also by the schema that it refers to.
 *
 * @type {Rule}
 */
export const described = () => ({
  Operation: needs("The operation"),
  Parameter: needs("The parameter"),
  Header: needs("The header"),
  Response: needs("The response"),
  RequestBody: needs("The request body"),
  Link: needs("The link"),
  Tag: needs("The tag"),
  Server: needs("The server"),
  SecurityScheme: needs("The security scheme"),
  Schema(schema, ctx) {
    if (isConstraint(ctx.location.pointer)) return;
    if (isComponent(ctx)) needs("The schema")(schema, ctx);
    const properties = isNode(schema.properties) ? schema.properties : {};
    for (const [name, property] of Object.entries(properties)) {
      // What a property refers to is a component, and told of as one.
      if (hasText(property) || (isNode(property) && "$ref" in property)) continue;
      const location = ctx.location.child(["properties", name]);
      const message = `The property ${name} has no description. Say what it is, its unit and its limits.`;
      ctx.report({ message, location });
    }
  },
});
