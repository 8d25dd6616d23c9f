import { refName, type Schema } from "../../document.ts";
import { isAnnotation } from "../keywords.ts";
import { below, UncompilableError, type Place } from "../place.ts";
import { readSchema } from "../read.ts";
import { refuseSchema } from "./schema.ts";

const typeofValues: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
};

/** The schema that says what a text stands for: the schema itself, or the component that it refers to. */
const teller = (schema: Schema, { schemas }: Place): Schema =>
  typeof schema.$ref === "string" ? schemas[refName(schema.$ref)]! : schema;

/** The bounds that the JSON Schema of texts can say of a number: it has patterns alone for them. */
const sayable = (keyword: string, value: unknown, type: string): boolean =>
  keyword === "minimum" && type === "integer" && (value === 0 || value === 1);

/** Refuses what a text that is read as a number, or as true or false, would keep in the validator alone. */
function refuseUnsayable(schema: Schema, type: string, { pointer }: Place): void {
  const found = Object.entries(schema).find(
    ([keyword, value]) =>
      !["type", "$ref"].includes(keyword) && !isAnnotation(keyword) && !sayable(keyword, value, type),
  );
  if (!found) return;
  const [keyword, value] = found;
  throw new UncompilableError(
    pointer,
    `the JSON Schema of a text of type ${type} cannot say "${keyword}": ${JSON.stringify(value)}`,
    "leave it out, make the type a string with a pattern, or teach packages/validator/src/text-schema.ts to say it",
  );
}

/** A parameter or header is text: its schema has to say by one type what the text stands for. */
export function refuseTextSchema(schema: unknown, above: Place): void {
  const place = below(above, "schema");
  if (schema === undefined) throw new UncompilableError(above.pointer, `there is no "schema"`);
  refuseSchema(schema, place);
  readSchema(schema as Schema, place);
  const { type, enum: options, const: only } = teller(schema as Schema, place);
  const [one, ...others] = [type].flat();
  if (others.length || typeof one !== "string" || !Object.hasOwn(typeofValues, one)) {
    const known = Object.keys(typeofValues).join(", ");
    throw new UncompilableError(
      place.pointer,
      `a text is read as one type, ${known}; found ${type === undefined ? "none" : JSON.stringify(type)}`,
    );
  }
  const all = [...((options ?? []) as unknown[]), ...(only === undefined ? [] : [only])];
  const odd = all.find((value) => typeof value !== typeofValues[one]);
  if (odd !== undefined) {
    throw new UncompilableError(place.pointer, `a text of type ${one} can never be ${JSON.stringify(odd)}`);
  }
  if (one === "string") return;
  for (const part of [schema as Schema, teller(schema as Schema, place)]) refuseUnsayable(part, one, place);
}
