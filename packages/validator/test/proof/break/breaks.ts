import { hostileNames } from "../draw/json.ts";
import { accepts } from "../oracle/ajv.ts";
import { follow } from "../schema/components.ts";
import { flatten } from "../schema/flatten.ts";
import { typesOf, type Schema } from "../schema/schema.ts";
import { brittle, replacements } from "./replace.ts";
import { pointerTo, put, within, type Site } from "./site.ts";

/** A value with one thing wrong in it. */
export interface Break {
  readonly value: unknown;
  /** Where the issue has to be. */
  readonly pointer: string;
  readonly keyword: string;
  /** The rule of the document that is broken: the pointer of its schema, and the keyword. */
  readonly rule: string;
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function broken(site: Site, keyword: string, value: unknown, member?: string): Break {
  const path = member === undefined ? site.path : [...site.path, member];
  const rule = keyword === "required" ? `${site.schema} required ${member}` : `${site.schema} ${keyword}`;
  return { value: put(site.root, site.path, value), pointer: pointerTo(path), keyword, rule };
}

function* replaced(schema: Schema, value: unknown, site: Site): Generator<Break> {
  for (const keyword of brittle(schema)) {
    for (const wrong of replacements[keyword]!(schema, value, site.accepted)) yield broken(site, keyword, wrong);
  }
}

function* ofMembers(schema: Schema, value: Members, site: Site): Generator<Break> {
  const { properties = {}, required = [], additionalProperties } = schema;
  for (const name of required) {
    const without = Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
    yield broken(site, "required", without, name);
  }
  if (additionalProperties === false) {
    for (const name of ["unknown", ...hostileNames].filter((one) => !Object.hasOwn(properties, one))) {
      yield broken(site, "additionalProperties", { ...value, [name]: null }, name);
    }
  }
  for (const [name, member] of Object.entries(properties)) {
    if (!Object.hasOwn(value, name)) continue;
    yield* breaks(member, value[name], within(site, name, `${site.schema}/properties/${name}`));
  }
}

/** Of a union the form that the value has; of one with null, null is no wrong type. */
function* ofForms(forms: readonly Schema[], value: unknown, site: Site, at: string): Generator<Break> {
  const accepted = [...site.accepted, ...forms.flatMap((form) => (form.type === "null" ? ["null"] : []))];
  for (const [index, form] of forms.entries()) {
    const isOnlyOther = value === null && forms.length === 2 && !typesOf(flatten(form)).includes("null");
    if (form.type === "null" || !(accepts(form, value) || isOnlyOther)) continue;
    yield* breaks(form, value, { ...site, accepted, schema: `${at}/${index}` });
  }
}

/** Every way to break one rule of a schema in a value that it accepts; `value` is what stands at the site. */
export function* breaks(schema: Schema, value: unknown, site: Site): Generator<Break> {
  const { $ref, items, allOf = [], if: condition } = schema;
  if ($ref !== undefined) yield* breaks(follow($ref), value, { ...site, schema: $ref });
  yield* replaced(schema, value, site);
  if (isObject(value)) yield* ofMembers(schema, value, site);
  if (Array.isArray(value) && items && value.length) {
    const last = value.length - 1;
    for (const at of new Set([0, last])) yield* breaks(items, value[at], within(site, at, `${site.schema}/items`));
  }
  for (const keyword of ["oneOf", "anyOf"] as const) {
    if (schema[keyword]) yield* ofForms(schema[keyword], value, site, `${site.schema}/${keyword}`);
  }
  for (const [at, part] of allOf.entries())
    yield* breaks(part, value, { ...site, schema: `${site.schema}/allOf/${at}` });
  if (!condition) return;
  const keyword = accepts(condition, value) ? "then" : "else";
  if (schema[keyword]) yield* breaks(schema[keyword], value, { ...site, schema: `${site.schema}/${keyword}` });
}
