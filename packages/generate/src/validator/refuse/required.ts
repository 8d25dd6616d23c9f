import { refName, type Schema } from "../../document.ts";
import { isForeign, type Direction } from "../direction.ts";
import { below, UncompilableError, type Place } from "../place.ts";
import { inPlace, subschemas } from "../subschemas.ts";

interface Members {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** A schema and all that judge the same value with it. */
function together(schema: Schema | boolean, schemas: Place["schemas"]): Members[] {
  if (typeof schema === "boolean") return [];
  const { $ref } = schema;
  const referred = typeof $ref === "string" ? together(schemas[refName($ref)]!, schemas) : [];
  return [schema, ...referred, ...inPlace(schema).flatMap((one) => together(one, schemas))];
}

const directions: readonly Direction[] = ["request", "response"];

/**
 * Where a member does not belong into a direction, `required` lets go of it in the schema that has the member. Refuses
 * one that another schema of the same value asks for: nothing could be right in that direction.
 */
export function refuseDistantRequired(schema: Schema | boolean, place: Place): void {
  const all = together(schema, place.schemas);
  const leftOut = all.flatMap(({ properties = {} }) =>
    Object.keys(properties).filter((name) => directions.some((one) => isForeign(properties[name], one, place.schemas))),
  );
  const asked = all.flatMap(({ properties = {}, required = [] }) =>
    required.filter((name) => !Object.hasOwn(properties, name)),
  );
  const name = asked.find((one) => leftOut.includes(one));
  if (name !== undefined) {
    throw new UncompilableError(
      place.pointer,
      `${name} is readOnly or writeOnly in one schema and required in another`,
      `say "required" of it in the schema that has it among its "properties"`,
    );
  }
  for (const [steps, one] of subschemas(schema)) refuseDistantRequired(one, below(place, ...steps));
}
