import type { Open } from "../mutant.ts";
import { listOf, recordOf, to, type Change } from "./change.ts";

const lower = ["minLength", "minItems", "minProperties", "minContains", "minimum", "exclusiveMinimum"];
const upper = ["maxLength", "maxItems", "maxProperties", "maxContains", "maximum", "exclusiveMaximum"];

// A row of the letter a keeps most patterns, and this one not.
const withoutRows = (pattern: string): string =>
  pattern.startsWith("^") ? `^(?!a+$)${pattern.slice(1)}` : `^(?!a+$)[^]*${pattern}`;

// A tilde stands in no text of ours.
const withTilde = (pattern: string): string => (pattern.endsWith("$") ? `${pattern.slice(0, -1)}~$` : `${pattern}~`);

function bounds(schema: Open, by: number): Change[] {
  const { multipleOf } = schema;
  const step = (keyword: string): number =>
    /imum$/i.test(keyword) && typeof multipleOf === "number" ? multipleOf : by;
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (typeof value !== "number") return [];
    if (lower.includes(keyword)) return [to(keyword, value + step(keyword))];
    return upper.includes(keyword) && value > 0 ? [to(keyword, Math.max(0, value - step(keyword)))] : [];
  });
}

function choices({ enum: values, type, required, properties }: Open): Change[] {
  const options = listOf(values);
  const types = listOf(type);
  const names = listOf(required);
  const optional = Object.keys(recordOf(properties)).filter((name) => !names.includes(name));
  return [
    ...(options.length > 1
      ? options.map((one) =>
          to(
            "enum",
            options.filter((other) => other !== one),
          ),
        )
      : []),
    ...(types.length > 1 ? [to("type", types[0])] : []),
    ...optional.map((name) => to("required", [...names, name])),
  ];
}

/**
 * Everything that can be made tighter about a schema, one thing at a time.
 *
 * @param by How far a bound moves: 1 for what is drawn at the boundary, more for what is only seen.
 */
export function tightened(schema: Open, by = 1): Change[] {
  const { pattern, multipleOf, const: constant } = schema;
  return [
    ...bounds(schema, by),
    ...choices(schema),
    ...(typeof pattern === "string" ? [to("pattern", by === 1 ? withoutRows(pattern) : withTilde(pattern))] : []),
    ...(typeof multipleOf === "number" ? [to("multipleOf", multipleOf * 2)] : []),
    ...(typeof constant === "string" ? [to("const", `${constant}-changed`)] : []),
  ];
}
