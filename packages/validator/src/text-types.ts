export type TextPart = "header" | "path parameter" | "query parameter";

/** The type that the text of each name stands for. */
export type TextTypes = Readonly<Record<string, string>>;

/** How a text reads as a type that is not text. */
export const spellings: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+(\.0+)?$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

/** `"12"` is the integer 12. What does not read as its type stays text, and is refused for that. */
export function parseText(text: unknown, type: string): unknown {
  const spelling = Object.hasOwn(spellings, type) ? spellings[type] : undefined;
  return typeof text === "string" && spelling?.test(text)
    ? (JSON.parse(text.replace(/^(-?)0+(?=\d)/, "$1")) as unknown)
    : text;
}
