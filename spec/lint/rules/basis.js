/** @import { Context, Node, Rule } from "../types.ts" */
import { isComponent, isNode } from "../places.js";

const bases = ["seed", "docs", "decided"];
const cure = "seed (the page on qwen-image), docs (another page of Rivya's) or decided (an assumption)";

/** @type {(what: string, node: Node, ctx: Context, at?: import("../types.ts").Location) => void} */
function required(what, node, ctx, at = ctx.location) {
  if (node["x-rivya-basis"] !== undefined) return valid(node, ctx, at);
  ctx.report({ message: `${what} does not say where it comes from. Add x-rivya-basis: ${cure}.`, location: at });
}

/** @type {(node: Node, ctx: Context, at?: import("../types.ts").Location) => void} */
function valid(node, ctx, at = ctx.location) {
  for (const key of ["x-rivya-basis", "x-rivya-status-basis"]) {
    const basis = node[key];
    if (basis === undefined || bases.some((one) => one === basis)) continue;
    ctx.report({ message: `${key} is ${JSON.stringify(basis)}; it must be ${cure}.`, location: at.child(key) });
  }
}

/**
 * Whatever the document says shows where it comes from: operations, parameters, headers, responses, error codes and
 * component schemas. A part of a schema may name a basis of its own.
 *
 * @type {Rule}
 */
export const basis = () => ({
  Operation: (node, ctx) => required("The operation", node, ctx),
  Parameter: (node, ctx) => required("The parameter", node, ctx),
  Header: (node, ctx) => required("The header", node, ctx),
  Response: (node, ctx) => required("The response", node, ctx),
  SecurityScheme: (node, ctx) => required("The security scheme", node, ctx),
  Schema(node, ctx) {
    if (isComponent(ctx)) required("The schema", node, ctx);
    else valid(node, ctx);
    const codes = node["x-rivya-error-codes"];
    for (const [code, facts] of Object.entries(isNode(codes) ? codes : {})) {
      const at = ctx.location.child(["x-rivya-error-codes", code]);
      required(`The error code ${code}`, isNode(facts) ? facts : {}, ctx, at);
    }
  },
});
