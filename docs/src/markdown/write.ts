import type { Json } from "../document/types.ts";

/** Inline code; nothing for nothing. */
export const code = (value: Json): string => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text === "" ? "" : `\`${text}\``;
};

export const codes = (values: readonly Json[]): string => values.map(code).join(", ");

/** A block of code; `meta` stands behind the language. */
export const block = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

export const json = (value: Json): string => block("json", JSON.stringify(value, null, 2));

const cell = (text: string) =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", String.raw`\|`);

/** A table. A column that is empty in every row is left out. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = heads.map((_, at) => rows.some((row) => row[at] !== ""));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, at) => kept[at])
      .map(cell)
      .join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Paragraphs, tables and headings, with an empty line between; what is null is left out. */
export const page = (...parts: readonly (string | null)[]): string =>
  `${parts
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
