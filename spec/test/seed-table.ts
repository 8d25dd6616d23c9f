import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import type { Json } from "./bundle.ts";

/** One fact of the seed page, where it stands in the bundle, and what must stand there. */
export interface SeedRow {
  readonly fact: string;
  readonly pointer: string;
  readonly value: Json;
  readonly note?: string;
}

interface SeedTable {
  readonly sections: readonly { readonly title: string; readonly rows: readonly SeedRow[] }[];
}

const text = await readFile(new URL("../seed/qwen-image.yaml", import.meta.url), "utf8");

export const rows: readonly SeedRow[] = (parse(text) as SeedTable).sections.flatMap((section) => section.rows);

/** A part of a text, an item of a list, or a member of an object. */
function includes(found: Json, part: string): boolean {
  if (typeof found === "string" || Array.isArray(found)) return found.includes(part);
  return typeof found === "object" && found !== null && part in found;
}

const conditions: Record<string, (found: Json, wanted: string) => boolean> = {
  contains: includes,
  lacks: (found, wanted) => typeof found === "object" && !includes(found, wanted),
  matches: (found, wanted) => typeof found === "string" && new RegExp(wanted, "u").test(found.replaceAll(/\s+/g, " ")),
};

/** Whether what was found is what a row's value says: that very value, or a condition on it. */
export function says(found: Json, value: Json): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return isDeepStrictEqual(found, value);
  const [[name, wanted] = ["", ""], ...others] = Object.entries(value);
  const holds = conditions[name];
  if (!holds || typeof wanted !== "string" || others.length) {
    throw new Error(`a value is plain, or one of ${Object.keys(conditions).join(", ")}: ${JSON.stringify(value)}`);
  }
  return holds(found, wanted);
}
