/** @import { Context, Node, Place, Rule } from "../types.ts" */
import { isNode, members, step } from "../places.js";

/** @type {(ctx: Context, status: string, response: Place) => void} */
function checkResponse(ctx, status, response) {
  /** @type {(message: string, place?: Place) => void} */
  const report = (message, place = response) => ctx.report({ message, location: place.at });

  const codes = isNode(response.node) ? response.node["x-rivya-error-codes"] : undefined;
  if (!Array.isArray(codes) || !codes.length) {
    return report(`The ${status} lists no error codes. Add x-rivya-error-codes: every code that it can carry.`);
  }
  const media = step(ctx, response, "content", "application/json");
  if (!media) return report(`The ${status} has no application/json body. Give it the schema ErrorResponse.`);
  const code = step(ctx, media, "schema", "properties", "error", "properties", "code");
  const known = step(ctx, code, "x-rivya-error-codes")?.node;
  if (!isNode(known)) {
    return report(
      `The body of the ${status} has no error.code that lists its codes. Use the schema ErrorResponse.`,
      media,
    );
  }
  for (const one of codes) {
    const facts = known[one];
    if (!isNode(facts)) report(`${one} is no known error code. Add it to ErrorCode, or mend its spelling.`);
    else if (String(facts.status) !== status) {
      report(
        `${one} belongs to status ${String(facts.status)}, and this is the ${status}. Move it, or change ErrorCode.`,
      );
    }
  }
  checkExamples(report, status, codes, members(ctx, step(ctx, media, "examples")));
}

/** @type {(report: (message: string, place?: Place) => void, status: string, codes: string[], examples: [string, Place][]) => void} */
function checkExamples(report, status, codes, examples) {
  const shown = new Set();
  for (const [name, place] of examples) {
    const value = /** @type {{ value?: { error?: { code?: unknown } } }} */ (place.node)?.value;
    const code = value?.error?.code;
    shown.add(code);
    if (codes.includes(String(code))) continue;
    report(`The example ${name} shows ${JSON.stringify(code)}; the ${status} carries only ${codes.join(", ")}.`, place);
  }
  for (const code of codes.filter((one) => !shown.has(one))) {
    report(`No example of the ${status} shows ${code}. Add one whose error.code is ${code}.`);
  }
}

/** @type {(schema: Node, ctx: Context) => void} */
function checkRegistry(schema, ctx) {
  const codes = schema["x-rivya-error-codes"];
  if (!isNode(codes)) return;
  const options = Array.isArray(schema.enum) ? schema.enum : [];
  const location = ctx.location.child("x-rivya-error-codes");
  for (const code of options.filter((one) => !(one in codes))) {
    ctx.report({ message: `${code} stands in enum and not in x-rivya-error-codes. Add its facts there.`, location });
  }
  for (const [code, facts] of Object.entries(codes)) {
    const at = location.child(code);
    if (!options.includes(code)) {
      ctx.report({ message: `${code} stands in x-rivya-error-codes and not in enum. Add it there.`, location: at });
    }
    const { status, retryable, description } = /** @type {Node} */ (facts ?? {});
    const sound =
      Number(status) >= 400 && Number(status) < 600 && typeof retryable === "boolean" && Boolean(description);
    if (sound) continue;
    const message = `${code} needs a status from 400 to 599, retryable true or false, and a description.`;
    ctx.report({ message, location: at });
  }
}

/**
 * Every operation documents its errors, and every error shows an example of each code that it can carry. Codes and
 * their statuses stand once, in ErrorCode.
 *
 * @type {Rule}
 */
export const errorExamples = () => {
  const checked = new Set();
  return {
    Schema: checkRegistry,
    Operation(operation, ctx) {
      const responses = step(ctx, { node: operation, at: ctx.location }, "responses");
      const errors = members(ctx, responses).filter(([status]) => /^[45]/.test(status));
      if (!errors.length) {
        const message = "The operation documents no error. Add every 4xx and 5xx that it can answer.";
        ctx.report({ message, location: ctx.location });
      }
      for (const [status, response] of errors) {
        // Operations share responses: one mistake is told once.
        const key = `${status} ${response.at.absolutePointer}`;
        if (!checked.has(key)) checkResponse(ctx, status, response);
        checked.add(key);
      }
    },
  };
};
