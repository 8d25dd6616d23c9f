import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { schemas } from "../schema/components.ts";
import { isWholeSteps } from "./steps.ts";

/** Ajv at run time, as a second opinion: it reads the schemas of the document, and nothing of ours. */
export function createOracle(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: true, allErrors: false });
  addFormats.default(ajv);
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    validate: (step: number, value: number) => isWholeSteps(value, step),
  });
  return ajv;
}

const oracle = createOracle();
const idOf = (name: string): string => `urn:component:${name}`;

/** A schema with its references to components as Ajv finds them; `discriminator` left out, so that it judges `oneOf`. */
const rewritten = (schema: unknown): object =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === "$ref") return String(value).replace("#/components/schemas/", idOf(""));
      const isMapping = typeof value === "object" && value !== null && "propertyName" in value;
      return key === "discriminator" && isMapping ? undefined : value;
    }),
  ) as object;

for (const [name, schema] of Object.entries(schemas)) oracle.addSchema({ ...rewritten(schema), $id: idOf(name) });

const compiled = new WeakMap<object, ValidateFunction>();

/** Whether the oracle has nothing against a value. */
export function accepts(schema: object, value: unknown): boolean {
  const known = compiled.get(schema) ?? oracle.compile(rewritten(schema));
  compiled.set(schema, known);
  return known(value);
}
