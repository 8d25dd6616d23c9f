import { textCode } from "./code.ts";
import { asText, inPieces } from "./runs.ts";
import type { Secrets } from "./secrets.ts";

const base64 = (bytes: Uint8Array): string => `Buffer.from("${Buffer.from(bytes).toString("base64")}", "base64")`;

function expression(body: string | Uint8Array<ArrayBuffer>, secrets: Secrets): string {
  const text = asText(body);
  if (text !== null) return `Buffer.from(${textCode(text, secrets)})`;
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const pieces = inPieces(bytes);
  if (!pieces) return base64(bytes);
  const { before, byte, times, after } = pieces;
  return `Buffer.concat([${base64(before)}, Buffer.alloc(${times}, ${byte}), ${base64(after)}])`;
}

/** The declaration of a `body` of exactly these bytes. */
export const bodyCode = (body: string | Uint8Array<ArrayBuffer>, secrets: Secrets): string =>
  `const body = ${expression(body, secrets)};\n`;
