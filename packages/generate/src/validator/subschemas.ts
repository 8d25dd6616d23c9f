import type { Schema } from "../document.ts";
import { keywords } from "./keywords.ts";

type Step = string | number;

const isList = (keyword: string): boolean =>
  keyword === "oneOf" || keyword === "anyOf" || keywords[keyword] === "schemas";

/** The schemas that stand in a schema, with the steps that lead to each. */
export function subschemas(schema: Schema | boolean): [steps: [Step, ...Step[]], schema: Schema | boolean][] {
  return Object.entries(schema).flatMap(([keyword, value]): ReturnType<typeof subschemas> => {
    if (!Object.hasOwn(keywords, keyword)) return [];
    if (isList(keyword)) return (value as Schema[]).map((one, at) => [[keyword, at], one]);
    if (keywords[keyword] === "schema") return [[[keyword], value as Schema]];
    if (keywords[keyword] !== "schemaMap") return [];
    return Object.entries(value as Record<string, Schema>).map(([name, one]) => [[keyword, name], one]);
  });
}

const judgesTheSame = new Set<Step>(["allOf", "anyOf", "oneOf", "not", "if", "then", "else"]);

/** Those schemas in a schema that judge the same value as it does, not a part of it. */
export const inPlace = (schema: Schema | boolean): (Schema | boolean)[] =>
  subschemas(schema).flatMap(([[keyword], one]) => (judgesTheSame.has(keyword) ? [one] : []));
