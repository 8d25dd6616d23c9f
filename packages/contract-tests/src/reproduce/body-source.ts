import { asText, inPieces } from "./runs.ts";

/** A body as a shell can make it: a word, or a command to pipe. */
export interface BodySource {
  readonly inline: string | null;
  readonly pipe: string | null;
}

const base64 = (bytes: Uint8Array): string => `printf %s '${Buffer.from(bytes).toString("base64")}' | base64 -d`;

const repeated = (byte: number, times: number): string =>
  `head -c ${times} /dev/zero | tr '\\0' '\\${byte.toString(8).padStart(3, "0")}'`;

/** Where text can stand in a command as it is, it does; large bodies are told by what they repeat. */
export function bodySource(body: string | Uint8Array<ArrayBuffer>): BodySource {
  const text = asText(body);
  // curl would take the rest for the name of a file.
  if (text !== null && !text.startsWith("@")) return { inline: text, pipe: null };
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const pieces = inPieces(bytes);
  if (!pieces) return { inline: null, pipe: base64(bytes) };
  const { before, byte, times, after } = pieces;
  return { inline: null, pipe: `{ ${[base64(before), repeated(byte, times), base64(after)].join("; ")}; }` };
}
