import type { Issue } from "./issues/issue.ts";
import { root, within } from "./issues/place.ts";
import type { Schema } from "./issues/schema.ts";
import { wasSentTwice } from "./issues/sentence.ts";
import { toTextSchema } from "./text-schema.ts";
import { parseText, type TextPart, type TextTypes } from "./text-types.ts";
import type { Validate } from "./validate.ts";
import { validator, type Validator } from "./validator.ts";

/**
 * Judges parameters or headers by name: texts as they are on the wire, or what they stand for. Takes a record, or what
 * has its entries: `Headers`, `URLSearchParams`, a `Map`. Other names are let be; one that is there twice, headers in
 * whatever case, is refused.
 */
export type TextValidator = Validator<Readonly<Record<string, unknown>>>;

/** `Headers` and the like show nothing to those who look for members. */
const hasEntries = (given: object): given is ReadonlyMap<unknown, unknown> =>
  "entries" in given && typeof given.entries === "function" && "get" in given && typeof given.get === "function";

interface Reading {
  readonly value: unknown;
  /** The names that were there more than once. */
  readonly twice: readonly string[];
}

/** The known names as the document spells them, and what their texts stand for. */
function reader(part: TextPart, types: TextTypes): (given: unknown) => Reading {
  const spell = (name: string): string => (part === "header" ? name.toLowerCase() : name);
  const names = new Map(Object.keys(types).map((name) => [spell(name), name]));
  return (given) => {
    if (typeof given !== "object" || given === null || Array.isArray(given)) return { value: given, twice: [] };
    const entries: readonly [unknown, unknown][] = hasEntries(given) ? [...given.entries()] : Object.entries(given);
    const known: Record<string, unknown> = {};
    const twice: string[] = [];
    for (const [name, text] of entries) {
      const one = names.get(typeof name === "string" ? spell(name) : "");
      if (one === undefined || text === undefined) continue;
      if (Object.hasOwn(known, one) && !twice.includes(one)) twice.push(one);
      known[one] = parseText(text, types[one]!);
    }
    return { value: known, twice };
  };
}

const sentTwice = (part: TextPart, name: string): Issue => ({
  pointer: "",
  path: [],
  keyword: "duplicate",
  expected: null,
  received: "more than one",
  message: `the ${part} ${name} ${wasSentTwice}`,
});

/** Only a body has places to point at: here the sentence names the parameter or header, and the pointer is empty. */
function located(part: TextPart, issue: Issue): Issue {
  const [name] = issue.path;
  const { subject } = issue.path.reduce(within, root);
  const rest = issue.message.slice((subject || "the body").length);
  return { ...issue, pointer: "", path: [], message: `the ${part}${name === undefined ? "s" : ` ${name}`}${rest}` };
}

export function textual(
  part: TextPart,
  types: TextTypes,
  is: (value: unknown) => value is Record<string, unknown>,
  explain: Validate<Record<string, unknown>>,
  schema: Schema,
): TextValidator {
  type Given = Readonly<Record<string, unknown>>;
  const read = reader(part, types);
  const explainTexts: Validate<Given> = (value, options) => {
    const reading = read(value);
    if (reading.twice.length) {
      const issues = reading.twice.map((name) => sentTwice(part, name));
      return { ok: false, issues: options?.first ? issues.slice(0, 1) : issues };
    }
    const result = explain(reading.value, options);
    return result.ok
      ? { ok: true, value: value as Given }
      : { ok: false, issues: result.issues.map((issue) => located(part, issue)) };
  };
  const isRight = (value: unknown): value is Given => {
    const reading = read(value);
    return !reading.twice.length && is(reading.value);
  };
  const made = validator(isRight, explainTexts, schema);
  const { input, output } = made["~standard"].jsonSchema;
  const jsonSchema: (typeof made)["~standard"]["jsonSchema"] = {
    input: (options) => toTextSchema(input(options), part, types),
    output: (options) => toTextSchema(output(options), part, types),
  };
  return { ...made, "~standard": { ...made["~standard"], jsonSchema } };
}
