import { below, UncompilableError, type Place } from "../place.ts";
import { MalformedError } from "./malformed-error.ts";
import { isObject, type Shape } from "./shapes.ts";

const shortened = (value: unknown): string => {
  const said = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "nothing");
  return said.length > 60 ? `${said.slice(0, 57)}...` : said;
};

export function refuseShape(value: unknown, [is, said]: Shape, what: string, place: Place): void {
  if (!is(value)) throw new MalformedError(place.pointer, `${what} must be ${said}; found ${shortened(value)}`);
}

type Fields = Readonly<Record<string, Shape | null>>;

/** Fields that say something to a person alone. */
const toPeople: Fields = { summary: null, description: null, deprecated: null, example: null, examples: null };

/**
 * An object of the document with these fields, those that people read besides, and extensions; a field may have any
 * value where no shape is given.
 */
export function refuseFields(value: unknown, fields: Fields, place: Place): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw new MalformedError(place.pointer, `this must be an object; found ${shortened(value)}`);
  for (const [name, one] of Object.entries(value)) {
    if (one === undefined) continue;
    if (!Object.hasOwn(fields, name)) {
      if (name.startsWith("x-") || Object.hasOwn(toPeople, name)) continue;
      throw new UncompilableError(place.pointer, `field "${name}" is unknown`);
    }
    const shape = fields[name];
    if (shape) refuseShape(one, shape, `field "${name}"`, place);
  }
  return value;
}

/** What stands at a place, or what a reference there names among the components of that kind. */
export function resolved(
  value: unknown,
  kind: string,
  place: Place,
  components: Readonly<Record<string, unknown>>,
  seen: readonly string[] = [],
): [value: unknown, place: Place] {
  const ref = isObject(value) ? value.$ref : undefined;
  if (ref === undefined) return [value, place];
  const prefix = `#/components/${kind}/`;
  const all = components[kind];
  const name = typeof ref === "string" && ref.startsWith(prefix) ? ref.slice(prefix.length) : "";
  if (!isObject(all) || !Object.hasOwn(all, name)) {
    throw new UncompilableError(place.pointer, `$ref ${JSON.stringify(ref)} is not the name of a component of ${kind}`);
  }
  if (seen.includes(name)) throw new MalformedError(place.pointer, `$ref "${prefix}${name}" leads back to itself`);
  const target = below({ ...place, pointer: "#" }, "components", kind, name);
  return resolved(all[name], kind, target, components, [...seen, name]);
}
