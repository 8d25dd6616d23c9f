import type { Json } from "../document/types.ts";

const width = 90;

const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** A value as TypeScript writes it, on one line where it fits. */
export function literal(value: Json, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = (deep: string) =>
    isList
      ? value.map((one: Json) => literal(one, deep))
      : Object.entries(value).map(([name, one]) => `${key(name)}: ${literal(one, deep)}`);
  const [open, close, space] = isList ? ["[", "]", ""] : ["{", "}", " "];
  const line = `${open}${space}${parts("").join(", ")}${space}${close}`;
  if (indent.length + line.length <= width && !line.includes("\n")) return line;
  return `${open}\n${parts(inner)
    .map((part) => `${inner}${part},\n`)
    .join("")}${indent}${close}`;
}
