import type { Issue } from "./issues/issue.ts";
import { root, within } from "./issues/place.ts";
import type { Schema } from "./issues/schema.ts";
import type { Validate } from "./validate.ts";
import { validator, type Validator } from "./validator.ts";

/** Judges parameters or headers by name: texts as they are on the wire, or what they stand for. Others are let be. */
export type TextValidator = Validator<Readonly<Record<string, unknown>>>;

type Part = "header" | "path parameter" | "query parameter";
type Types = Readonly<Record<string, string>>;

/** `"12"` is the integer 12. What does not read as its type stays text, and is refused for that. */
function parse(text: unknown, type: string): unknown {
  if (typeof text !== "string") return text;
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" || (text === "false" ? false : text);
  return text;
}

/** The known names as the document spells them, and what their texts stand for. */
function reader(part: Part, types: Types): (given: unknown) => unknown {
  const spell = (name: string): string => (part === "header" ? name.toLowerCase() : name);
  const names = new Map(Object.keys(types).map((name) => [spell(name), name]));
  return (given) => {
    if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
    return Object.fromEntries(
      Object.entries(given).flatMap(([name, text]) => {
        const known = names.get(spell(name));
        return known === undefined ? [] : [[known, parse(text, types[known]!)]];
      }),
    );
  };
}

/** Only a body has places to point at: here the sentence names the parameter or header, and the pointer is empty. */
function located(part: Part, issue: Issue): Issue {
  const [name] = issue.path;
  const place = issue.path.reduce(within, root);
  const rest = issue.message.slice((place.subject || "the body").length);
  return { ...issue, pointer: "", path: [], message: `the ${part}${name === undefined ? "s" : ` ${name}`}${rest}` };
}

export function textual(
  part: Part,
  types: Types,
  is: (value: unknown) => value is Record<string, unknown>,
  explain: Validate<Record<string, unknown>>,
  schema: Schema,
): TextValidator {
  type Given = Readonly<Record<string, unknown>>;
  const read = reader(part, types);
  const explainTexts: Validate<Given> = (value, options) => {
    const result = explain(read(value), options);
    return result.ok
      ? { ok: true, value: value as Given }
      : { ok: false, issues: result.issues.map((issue) => located(part, issue)) };
  };
  return validator((value): value is Given => is(read(value)), explainTexts, schema);
}
