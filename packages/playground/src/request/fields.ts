import { hindi } from "../generated/hindi.gen.ts";
import { resolved, type Schema } from "./schema.ts";

interface Common {
  /** Where in the request, step by step: `["params", "image_size"]`. */
  readonly path: readonly string[];
  readonly key: string;
  readonly required: boolean;
  /** Text by language; English always. */
  readonly description: Readonly<Record<string, string>>;
}

/** One control of a form. */
export type Field = Common &
  (
    | { readonly kind: "text"; readonly isLong: boolean; readonly maxLength: number | null }
    | { readonly kind: "choice"; readonly options: readonly string[]; readonly default: string | null }
    | {
        readonly kind: "number";
        readonly default: number | null;
        readonly min: number | null;
        readonly max: number | null;
        /** "any" where every number will do. */
        readonly step: number | "any";
      }
    | { readonly kind: "flag"; readonly default: boolean }
    | { readonly kind: "references"; readonly max: number | null }
    /** What only the JSON can hold. */
    | { readonly kind: "other" }
  );

// Above this, a text has more than a line.
const longText = 300;

const isStrings = (values: readonly unknown[]): values is readonly string[] =>
  values.every((value) => typeof value === "string");

function describe({ description = "" }: Schema): Record<string, string> {
  const en = description.trim();
  return { en, ...(hindi[en] !== undefined && { hi: hindi[en] }) };
}

function field(path: readonly string[], schema: Schema, required: boolean): Field {
  const key = path.at(-1)!;
  const common = { path, key, required, description: describe(schema) };
  const { type, enum: options, maxLength = null, minimum = null, maximum = null, multipleOf } = schema;
  const given = schema.default;
  if (options && isStrings(options)) {
    return { ...common, kind: "choice", options, default: typeof given === "string" ? given : null };
  }
  if (key === "referenceMediaItems") return { ...common, kind: "references", max: schema.maxItems ?? null };
  if (type === "string") return { ...common, kind: "text", maxLength, isLong: (maxLength ?? 0) > longText };
  if (type === "boolean") return { ...common, kind: "flag", default: given === true };
  if (type === "integer" || type === "number") {
    const step = multipleOf ?? (type === "integer" ? 1 : "any");
    const preset = typeof given === "number" ? given : null;
    return { ...common, kind: "number", min: minimum, max: maximum, step, default: preset };
  }
  return { ...common, kind: "other" };
}

/**
 * The controls of a model's request, in the order of its schema; `model` itself is chosen elsewhere.
 *
 * @example
 * fieldsOf(requestSchemas.get("qwen-image")!).map(({ key }) => key); // ["prompt", "image_size", ...]
 */
export function fieldsOf(schema: Schema, path: readonly string[] = []): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([key, raw]) => {
    const member = resolved(raw);
    if (member.const !== undefined) return [];
    const here = [...path, key];
    return member.properties ? fieldsOf(member, here) : [field(here, member, required.has(key))];
  });
}
