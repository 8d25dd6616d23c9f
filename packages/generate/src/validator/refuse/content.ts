import { refName, type Schema } from "../../document.ts";
import { isAnnotation } from "../keywords.ts";
import { below, UncompilableError, type Place } from "../place.ts";
import { refuseFields } from "./fields.ts";
import { MalformedError } from "./malformed-error.ts";
import { isObject } from "./shapes.ts";
import { refuseSchema } from "./schema.ts";

const form = "multipart/form-data";

/** The fields of a form are texts or files; a member of another type would never be met. */
function refuseForm(name: string, { schemas }: Place): void {
  const place: Place = { pointer: `#/components/schemas/${name}`, schemas };
  const deref = (schema: Schema): Schema =>
    typeof schema.$ref === "string" ? deref(schemas[refName(schema.$ref)]!) : schema;
  for (const [field, schema] of Object.entries((deref(schemas[name]!).properties ?? {}) as Record<string, Schema>)) {
    const { type } = deref(schema);
    if (type === undefined || type === "string") continue;
    const what = `a field of a form is a text or a file, and never of type ${JSON.stringify(type)}`;
    throw new UncompilableError(below(place, "properties", field).pointer, what);
  }
}

function refuseMediaType(mediaType: string, media: unknown, place: Place): void {
  const { schema } = refuseFields(media, { schema: null }, place);
  const at = below(place, "schema");
  if (!isObject(schema) || schema.$ref === undefined) {
    throw new UncompilableError(
      at.pointer,
      `the schema of ${mediaType} stands in the open`,
      "make it a component schema",
    );
  }
  refuseSchema(schema, at);
  const beside = Object.keys(schema).find((keyword) => keyword !== "$ref" && !isAnnotation(keyword));
  if (beside !== undefined) {
    throw new UncompilableError(
      at.pointer,
      `keyword "${beside}" stands beside the $ref of a body`,
      "move it into the component",
    );
  }
  if (mediaType === form) refuseForm(refName(schema.$ref as string), place);
}

/** Refuses a body that no validator could judge: it is of one known media type, and its schema is a component. */
export function refuseContent(value: unknown, known: readonly string[], place: Place): void {
  if (!isObject(value)) throw new MalformedError(place.pointer, "this must be an object of media types");
  const all = Object.entries(value);
  for (const [mediaType, media] of all) {
    const at = below(place, mediaType);
    if (!known.includes(mediaType)) {
      throw new UncompilableError(at.pointer, `media type ${mediaType} is none of ${known.join(", ")}`);
    }
    refuseMediaType(mediaType, media, at);
  }
  if (all.length !== 1) {
    throw new UncompilableError(place.pointer, `a body is judged by one media type; found ${all.length}`);
  }
}

export const requestTypes = ["application/json", form];
export const responseTypes = ["application/json"];
