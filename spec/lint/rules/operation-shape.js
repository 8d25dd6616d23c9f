/** @import { Context, Node, Place, Rule } from "../types.ts" */
import { isNode, members, step } from "../places.js";

/** @type {(operation: Node, item: Node, ctx: Context) => string[]} */
function expectedStatuses(operation, item, ctx) {
  const parameters = [item, operation].flatMap((node) =>
    members(ctx, step(ctx, { node, at: ctx.location }, "parameters")),
  );
  /** @type {(key: string, value: string) => boolean} */
  const takes = (key, value) => parameters.some(([, { node }]) => isNode(node) && node[key] === value);
  const keyed = !Array.isArray(operation.security) || operation.security.length > 0;
  return [
    ...(operation.requestBody ? ["400", "413", "415"] : []),
    ...(keyed ? ["401", "403"] : []),
    ...(takes("in", "path") ? ["404"] : []),
    ...(takes("name", "Idempotency-Key") ? ["409"] : []),
    "405",
    "429",
    "500",
    "503",
  ];
}

/** @type {(what: string, place: Place, ctx: Context) => void} */
function checkMediaExamples(what, place, ctx) {
  for (const [type, media] of members(ctx, step(ctx, place, "content"))) {
    if (members(ctx, step(ctx, media, "examples")).length) continue;
    ctx.report({ message: `${what} shows no example of ${type}. Add examples.`, location: media.at });
  }
}

/** @type {(status: string, response: Place, ctx: Context) => void} */
function checkResponse(status, response, ctx) {
  if (!step(ctx, response, "headers", "X-Request-Id")) {
    ctx.report({
      message: `The ${status} has no header X-Request-Id. Every answer carries it.`,
      location: response.at,
    });
  }
  if (status.startsWith("2")) checkMediaExamples(`The ${status}`, response, ctx);
}

/** @type {(body: Place, ctx: Context) => void} */
function checkBody(body, ctx) {
  const limit = isNode(body.node) ? body.node["x-rivya-max-bytes"] : undefined;
  if (!Number.isInteger(limit) || Number(limit) < 1) {
    const message = "The request body has no x-rivya-max-bytes. Say how many bytes it may have at most.";
    ctx.report({ message, location: body.at });
  }
  checkMediaExamples("The request body", body, ctx);
}

/** @type {(operation: Node, ctx: Context) => void} */
function checkSecurity(operation, ctx) {
  const security = operation.security;
  const stated =
    Array.isArray(security) &&
    security.every((one) => Object.values(one).every((scopes) => Array.isArray(scopes) && scopes.length));
  if (stated) return;
  const message = "The operation names no scope. Add security with its scope, or security: [] if it needs no key.";
  ctx.report({ message, location: ctx.location });
}

/**
 * What every operation of this API has in common: a scope or none, the statuses that follow from what it takes, a
 * request id on each answer, examples of what goes in and out, and a limit for its body.
 *
 * @type {Rule}
 */
export const operationShape = () => ({
  Operation(operation, ctx) {
    const here = { node: operation, at: ctx.location };
    checkSecurity(operation, ctx);
    const responses = members(ctx, step(ctx, here, "responses"));
    const missing = expectedStatuses(operation, isNode(ctx.parent) ? ctx.parent : {}, ctx).filter(
      (status) => !responses.some(([one]) => one === status),
    );
    if (missing.length) {
      const message = `The operation can answer ${missing.join(", ")} and does not document it. Add these responses.`;
      ctx.report({ message, location: ctx.location });
    }
    for (const [status, response] of responses) checkResponse(status, response, ctx);
    const body = step(ctx, here, "requestBody");
    if (body) checkBody(body, ctx);
  },
});
