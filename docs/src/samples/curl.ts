import type { Json } from "../document/types.ts";
import type { Call } from "./call.ts";
import { origin } from "./origin.ts";

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const fields = (body: Json) =>
  Object.entries(body as Readonly<Record<string, string>>).map(
    ([name, value]) => `-F ${quoted(name === "file" ? `file=@${value}` : `${name}=${value}`)}`,
  );

/** A call as a command for the shell. */
export function curl(call: Call): string {
  const parts = [`curl ${origin}${call.path}`];
  if (call.needsKey) parts.push(`-H "Authorization: Bearer $RIVYA_API_KEY"`);
  if (call.multipart) parts.push(...fields(call.body));
  else if (call.body !== null) {
    parts.push(`-H 'Content-Type: application/json'`, `-d ${quoted(JSON.stringify(call.body, null, 2))}`);
  }
  return parts.join(" \\\n  ");
}
