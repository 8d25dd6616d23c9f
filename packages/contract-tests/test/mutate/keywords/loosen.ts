import type { Open } from "../mutant.ts";
import { listOf, to, without, type Change } from "./change.ts";

const lower = ["minLength", "minItems", "minProperties", "minContains", "minimum", "exclusiveMinimum"];
const upper = ["maxLength", "maxItems", "maxProperties", "maxContains", "maximum", "exclusiveMaximum"];
const removable = ["pattern", "format", "multipleOf", "uniqueItems", "not"];

function bounds(schema: Open): Change[] {
  const { multipleOf } = schema;
  const step = (keyword: string): number => (/imum$/i.test(keyword) && typeof multipleOf === "number" ? multipleOf : 1);
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (typeof value !== "number") return [];
    if (upper.includes(keyword)) return [to(keyword, value + step(keyword))];
    const less = value - step(keyword);
    return lower.includes(keyword) && (less >= 0 || /imum$/i.test(keyword)) ? [to(keyword, less)] : [];
  });
}

function choices({ enum: values, const: constant, type, required }: Open): Change[] {
  const options = listOf(values);
  const names = listOf(required);
  return [
    ...(options.length > 0 ? [to("enum", [...options, typeof options[0] === "number" ? 4242 : "added-option"])] : []),
    // Beside a list of values another type lets nothing more through.
    ...(typeof type === "string" && options.length === 0 && constant === undefined ? [to("type", [type, "null"])] : []),
    ...names.map((name) =>
      to(
        "required",
        names.filter((other) => other !== name),
      ),
    ),
  ];
}

/** Without `if` the others mean nothing. */
const unconditional: Change = {
  change: "without if, then and else",
  edit: (schema) => {
    for (const keyword of ["if", "then", "else"]) delete schema[keyword];
  },
};

/** Everything that can be made looser about a schema, one thing at a time. */
export function loosened(schema: Open): Change[] {
  const open = ["additionalProperties", "unevaluatedProperties"].filter((keyword) => schema[keyword] === false);
  return [
    ...bounds(schema),
    ...choices(schema),
    ...("if" in schema ? [unconditional] : []),
    ...[...removable.filter((keyword) => keyword in schema), ...open].map(without),
  ];
}
