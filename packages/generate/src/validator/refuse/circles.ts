import { refName, type Schema } from "../../document.ts";
import { MalformedError } from "./malformed-error.ts";
import { inPlace } from "../subschemas.ts";

type Schemas = Readonly<Record<string, Schema | boolean>>;

function refsInPlace(schema: Schema | boolean): string[] {
  const own = typeof schema === "object" && typeof schema.$ref === "string" ? [refName(schema.$ref)] : [];
  return [...own, ...inPlace(schema).flatMap(refsInPlace)];
}

/** Refuses a schema that leads back to itself without a step into the value: judging it would never end. */
export function refuseCirclesInPlace(schemas: Schemas): void {
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      const circle = [...trail, name].join(" -> ");
      throw new MalformedError(
        `#/components/schemas/${name}`,
        `the schema leads back to itself (${circle}) without a step into the value`,
        "leave out one of these references",
      );
    }
    if (done.has(name)) return;
    for (const ref of refsInPlace(schemas[name]!)) visit(ref, [...trail, name]);
    done.add(name);
  };
  for (const name of Object.keys(schemas)) visit(name, []);
}
