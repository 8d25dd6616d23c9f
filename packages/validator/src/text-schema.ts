import { spellings, type TextPart, type TextTypes } from "./text-types.ts";

type Json = Readonly<Record<string, unknown>>;

/** The same name in any case: JSON Schema has no other way to say so. */
const anyCase = (name: string): string =>
  `^${name.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)}$`;

/** Whole numbers of at least 0 or 1 as text; the generator refuses other bounds on texts. */
const atLeast = new Map<unknown, string>([
  [0, "^(\\d+|-0+)(\\.0+)?$"],
  [1, "^0*[1-9]\\d*(\\.0+)?$"],
]);

/** A text that reads as the type, or what it stands for. */
function either(member: Json, type: string): Json {
  const spelling = Object.hasOwn(spellings, type) ? spellings[type]!.source : undefined;
  if (spelling === undefined) return member;
  const bound = type === "integer" && Object.hasOwn(member, "minimum") ? atLeast.get(member.minimum) : undefined;
  return { anyOf: [member, { type: "string", pattern: bound ?? spelling }] };
}

const hasName = (pattern: string): Json => ({ not: { propertyNames: { not: { pattern } } } });

/** The JSON Schema of texts by name, as they may be handed over: header names in any case, numbers as text. */
export function toTextSchema(schema: Json, part: TextPart, types: TextTypes): Record<string, unknown> {
  const { properties, required, ...rest } = schema as Json & {
    readonly properties: Readonly<Record<string, Json>>;
    readonly required: readonly string[];
  };
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [name, either(member, types[name]!)]),
  );
  if (part !== "header") return { ...rest, properties: members, required };
  const patternProperties = Object.fromEntries(Object.entries(members).map(([name, one]) => [anyCase(name), one]));
  const allOf = required.map((name) => hasName(anyCase(name)));
  return { ...rest, patternProperties, ...(allOf.length && { allOf }) };
}
