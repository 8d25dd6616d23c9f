import { methods, type Document } from "../../document.ts";
import { below, type Place } from "../place.ts";
import { refuseCirclesInPlace } from "./circles.ts";
import { refuseDirections } from "./directions.ts";
import { refuseDiscriminators } from "./discriminator.ts";
import { refuseFields } from "./fields.ts";
import { MalformedError } from "./malformed-error.ts";
import { refuseOperation } from "./operation.ts";
import { refuseParameters } from "./parameters.ts";
import { refuseDistantRequired } from "./required.ts";
import { refuseSchema } from "./schema.ts";

const methodFields = Object.fromEntries(methods.map((method) => [method, null]));
const pathFields = { ...methodFields, parameters: null, servers: null };

function refuseSchemas(schemas: Document["components"]["schemas"]): void {
  const places = Object.keys(schemas).map((name) => below({ pointer: "#/components/schemas", schemas }, name));
  const all = Object.values(schemas).map((schema, at) => [schema, places[at]!] as const);
  for (const [schema, place] of all) refuseSchema(schema, place);
  refuseCirclesInPlace(schemas);
  for (const [schema, place] of all) {
    refuseDiscriminators(schema, place);
    refuseDirections(schema, place);
    refuseDistantRequired(schema, place);
  }
}

function refusePaths({ paths, components }: Document): void {
  const root: Place = { pointer: "#/paths", schemas: components.schemas };
  const owners = new Map<string, string>();
  for (const [path, value] of Object.entries(paths)) {
    const place = below(root, path);
    const item = refuseFields(value, pathFields, place);
    const above = refuseParameters(item.parameters, below(place, "parameters"), components);
    for (const method of methods.filter((one) => item[one] !== undefined)) {
      const at = below(place, method);
      const id = refuseOperation(item[method], path, above, at, components);
      const owner = owners.get(id);
      if (owner !== undefined) {
        const cure = "call one of the two something else";
        throw new MalformedError(at.pointer, `"operationId" ${id} is that of ${owner} too`, cure);
      }
      owners.set(id, at.pointer);
    }
  }
}

/** Refuses a document for everything in it that the validators would otherwise pass over in silence. */
export function refuseDocument(document: Document): void {
  refuseSchemas(document.components.schemas);
  refusePaths(document);
}
