import type { Operation } from "../document/operation.ts";

/** What stands for the names in an operation's path; undefined where the path is not written as the client would. */
export function pathParams({ path: template }: Operation, path: string): Record<string, string> | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const pattern = new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "([^/?]+)")}$`);
  const match = pattern.exec(path);
  if (!match) return undefined;
  try {
    const values = match.slice(1).map((value) => decodeURIComponent(value));
    if (values.some((value, at) => encodeURIComponent(value) !== match[at + 1])) return undefined;
    return Object.fromEntries(names.map((name, at) => [name, values[at]!]));
  } catch {
    return undefined;
  }
}
