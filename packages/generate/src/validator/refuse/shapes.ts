import { keywords, types } from "../keywords.ts";

/** What the value of a keyword or field has to be, and how that is said. */
export type Shape = readonly [is: (value: unknown) => boolean, said: string];

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSchema = (value: unknown): boolean => isObject(value) || typeof value === "boolean";
const isText = (value: unknown): boolean => typeof value === "string";

const listOf =
  (is: (value: unknown) => boolean, least: number) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length >= least && value.every(is);

const isUniqueList = (least: number) => (value: unknown) =>
  listOf(isText, least)(value) && new Set(value as string[]).size === (value as string[]).length;

export const text: Shape = [isText, "a string"];
export const flag: Shape = [(value) => typeof value === "boolean", "true or false"];
export const object: Shape = [isObject, "an object"];
export const list: Shape = [Array.isArray, "an array"];

const schemas: Shape = [listOf(isSchema, 1), "an array of at least one schema"];
export const count: Shape = [
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  "a whole number of at least 0",
];
export const names: Shape = [isUniqueList(0), "an array of names, each of them once"];

const kinds: Readonly<Record<string, Shape>> = {
  schema: [isSchema, "a schema, which is an object, true or false"],
  schemas,
  schemaMap: [(value) => isObject(value) && Object.values(value).every(isSchema), "an object of schemas"],
  count,
  number: [Number.isFinite, "a finite number"],
  names,
};

const own: Readonly<Record<string, Shape>> = {
  $ref: text,
  type: [
    (value) => isText(value) || isUniqueList(1)(value),
    `one of ${types.join(", ")}, or an array of some of them, each of them once`,
  ],
  enum: [listOf(() => true, 1), "an array of at least one option"],
  pattern: text,
  format: text,
  oneOf: schemas,
  anyOf: schemas,
  multipleOf: [(value) => Number.isFinite(value) && (value as number) > 0, "a number greater than 0"],
  uniqueItems: flag,
  discriminator: object,
  title: text,
  description: text,
  examples: list,
  deprecated: flag,
  readOnly: flag,
  writeOnly: flag,
  contentMediaType: text,
  contentEncoding: text,
  "x-rivya-words": [
    (value) => isText(value) && /^\S.*$/u.test(value as string) && !/[\p{C}\u2028\u2029]/u.test(value as string),
    'what follows "must" in a sentence, on one line',
  ],
};

/** The shape of a keyword's value; none where it may be anything, or where the compiler does not know the keyword. */
export function shapeOf(keyword: string): Shape | undefined {
  if (Object.hasOwn(own, keyword)) return own[keyword];
  return Object.hasOwn(keywords, keyword) ? kinds[keywords[keyword]!] : undefined;
}
