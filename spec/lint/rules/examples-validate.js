/** @import { Context, Location, Rule } from "../types.ts" */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { members, step } from "../places.js";
import { selfContained } from "../self-contained.js";

// Steps are judged in decimals, as everywhere here: 0.15 is a multiple of 0.05, which in binary fractions it is not.
const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: true, multipleOfPrecision: 9 });
formats.default(ajv);

/** @type {(what: string, value: unknown, schema: unknown, ctx: Context, at: Location) => void} */
function check(what, value, schema, ctx, at) {
  const validate = ajv.compile(selfContained(ctx, schema, ctx.location));
  if (validate(value)) return;
  const reasons = ajv.errorsText(validate.errors, { dataVar: "it" });
  ctx.report({
    message: `${what} ${JSON.stringify(value)} breaks its schema: ${reasons}. Mend one of them.`,
    location: at,
  });
}

/**
 * Examples of headers and schemas, and defaults of schemas, obey their schemas. Examples of media types and parameters
 * are checked by redocly's own no-invalid-media-type-examples and no-invalid-parameter-examples.
 *
 * @type {Rule}
 */
export const examplesValidate = () => ({
  Header(header, ctx) {
    const { example, schema } = header;
    if (example !== undefined) check("The example", example, schema, ctx, ctx.location.child("example"));
    for (const [name, place] of members(ctx, step(ctx, { node: header, at: ctx.location }, "examples"))) {
      const { value } = /** @type {{ value?: unknown }} */ (place.node);
      check(`The example ${name}`, value, schema, ctx, place.at.child("value"));
    }
  },
  Schema(schema, ctx) {
    if ("default" in schema) check("The default", schema.default, schema, ctx, ctx.location.child("default"));
    const examples = Array.isArray(schema.examples) ? schema.examples : [];
    for (const [at, example] of examples.entries()) {
      check("The example", example, schema, ctx, ctx.location.child(["examples", String(at)]));
    }
  },
});
