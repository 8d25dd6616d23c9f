import { accepts } from "../oracle/ajv.ts";
import { flatten } from "../schema/flatten.ts";
import type { Schema } from "../schema/schema.ts";

/** Ten megabytes of text, of code units that are hard to count and to match. */
const megabytes = 10 * 1024 * 1024;
const texts = {
  "10 MB of a letter": "a".repeat(megabytes),
  "10 MB of surrogate pairs": "🪁".repeat(megabytes / 4),
  "10 MB of white space": " ".repeat(megabytes),
  "10 MB that begin like a URI": `https://${"a@".repeat(megabytes / 2)}`,
};

function nested(depth: number, open: string, close: string): unknown {
  return JSON.parse(open.repeat(depth) + "0" + close.repeat(depth));
}

const hundredThousand = Array.from({ length: 100_000 }, (_, at) => [`member${at}`, at] as const);

/** Values that are too much of something. */
export const monsters: Readonly<Record<string, unknown>> = {
  ...texts,
  "an object of 100,000 members": Object.fromEntries(hundredThousand),
  "an array of a million items": Array.from({ length: 1_000_000 }, () => 0),
  "an array of a million objects": Array.from({ length: 1_000_000 }, () => ({ kind: "image" })),
  "10,000 arrays in each other": nested(10_000, "[", "]"),
  "10,000 objects in each other": nested(10_000, '{"params":', "}"),
  "10,000 times both": nested(5000, '{"referenceMediaItems":[', "]}"),
};

type Members = Readonly<Record<string, unknown>>;
export interface Body {
  readonly where: string;
  readonly body: unknown;
}

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A monster in place of the whole value, of every member that the schema knows, of an unknown one, and of every item. */
export function* placed(schema: Schema, value: unknown, monster: unknown, where = "the body"): Generator<Body> {
  yield { where, body: monster };
  const { properties = {}, items, oneOf } = flatten(schema);
  if (oneOf) {
    const form = oneOf.find((one) => accepts(one, value));
    if (form) yield* placed(form, value, monster, where);
  }
  if (items && Array.isArray(value) && value.length) {
    for (const { where: at, body } of placed(items, value[0], monster, `${where}[0]`))
      yield { where: at, body: [body] };
  }
  if (!isObject(value)) return;
  yield { where: `${where}.unknown`, body: { ...value, unknown: monster } };
  if (isObject(monster)) yield { where: `${where}, beside its members`, body: { ...monster, ...value } };
  for (const [name, member] of Object.entries(properties)) {
    for (const { where: at, body } of placed(member, value[name], monster, `${where}.${name}`)) {
      yield { where: at, body: { ...value, [name]: body } };
    }
  }
}
