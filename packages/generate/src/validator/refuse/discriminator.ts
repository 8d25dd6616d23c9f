import { refName, type Schema } from "../../document.ts";
import { below, UncompilableError, type Place } from "../place.ts";
import { refuseFields } from "./fields.ts";
import { MalformedError } from "./malformed-error.ts";
import { object, text } from "./shapes.ts";
import { subschemas } from "../subschemas.ts";

interface Discriminator {
  readonly propertyName: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

/** The option by which a branch is known, by the component that it refers to, if it does. */
function marked(branch: Schema, on: string, { schemas }: Place): [option: unknown, ref: unknown] {
  const ref = branch.$ref;
  const target = typeof ref === "string" ? schemas[refName(ref)]! : branch;
  return [(target.properties as Readonly<Record<string, Schema>> | undefined)?.[on]?.const, ref];
}

function refuseDiscriminator(schema: Schema, place: Place): void {
  const fields = { propertyName: text, mapping: object };
  const { propertyName, mapping } = refuseFields(schema.discriminator, fields, place) as unknown as Discriminator;
  const branches = [schema.oneOf, schema.anyOf].flatMap((list) => (list ?? []) as Schema[]);
  const marks = branches.filter(({ type }) => type !== "null").map((one) => marked(one, propertyName, place));
  // The reader refuses a union that the member does not decide.
  if (!propertyName || !marks.length || marks.some(([option]) => typeof option !== "string")) return;
  if (!mapping) throw new UncompilableError(place.pointer, `the discriminator has no "mapping" from option to schema`);
  for (const [option, ref] of Object.entries(mapping)) {
    const options = marks.map(([one]) => one);
    const fits = marks.find(([, one]) => one === ref)?.[0] ?? option;
    if (fits === option && options.includes(option)) continue;
    const what = `${JSON.stringify(option)} leads to ${ref}, where ${propertyName} is another`;
    throw new MalformedError(below(place, "mapping").pointer, what);
  }
}

/** The discriminators of a schema and of all that stand in it; what it refers to has been looked at. */
export function refuseDiscriminators(schema: Schema | boolean, place: Place): void {
  if (typeof schema === "object" && schema.discriminator !== undefined) {
    refuseDiscriminator(schema, below(place, "discriminator"));
  }
  for (const [steps, one] of subschemas(schema)) refuseDiscriminators(one, below(place, ...steps));
}
