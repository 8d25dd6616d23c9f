import type { Schema } from "../../document.ts";
import { below, UncompilableError, type Place } from "../place.ts";
import { refuseShape } from "./fields.ts";
import { MalformedError } from "./malformed-error.ts";
import { shapeOf } from "./shapes.ts";
import { subschemas } from "../subschemas.ts";

/** Keywords of other versions, and how OpenAPI 3.1 says the same. */
const cures: Readonly<Record<string, string>> = {
  nullable: 'add "null" to "type", as OpenAPI 3.1 has it',
  definitions: "make each definition a component schema",
  $defs: "make each definition a component schema",
};

const componentRef = /^#\/components\/schemas\/([^/]+)$/;

function refuseReference(ref: string, place: Place): void {
  const [, name] = componentRef.exec(ref) ?? [];
  if (name === undefined || !Object.hasOwn(place.schemas, name)) {
    throw new UncompilableError(place.pointer, `$ref ${JSON.stringify(ref)} is not the name of a component schema`);
  }
}

/**
 * Refuses keywords whose values are not of the shape that JSON Schema 2020-12 gives them, and references to what is no
 * component. Keywords that are unknown are left to the reader, which refuses them all.
 */
export function refuseSchema(schema: unknown, place: Place): void {
  refuseShape(schema, shapeOf("items")!, "this", place);
  for (const [keyword, value] of Object.entries(schema as Schema | boolean)) {
    if (Object.hasOwn(cures, keyword)) {
      throw new UncompilableError(place.pointer, `keyword "${keyword}" is unknown`, cures[keyword]);
    }
    const shape = shapeOf(keyword);
    if (shape) refuseShape(value, shape, `keyword "${keyword}"`, place);
    if (keyword === "$ref") refuseReference(value as string, place);
    if (keyword === "x-rivya-words" && !Object.hasOwn(schema as Schema, "pattern")) {
      throw new MalformedError(place.pointer, `keyword "x-rivya-words" stands without a "pattern" that it says`);
    }
  }
  for (const [steps, one] of subschemas(schema as Schema | boolean)) refuseSchema(one, below(place, ...steps));
}
