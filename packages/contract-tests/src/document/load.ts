import { readFile } from "node:fs/promises";
import { document as bundle } from "@rivya/openapi/document";
import { parse } from "yaml";
import { ContractDocument } from "./contract-document.ts";
import { DocumentError } from "./document-error.ts";
import { isObject, type Schema } from "./schema.ts";

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`it was answered with ${response.status}`);
  return response.text();
}

const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

function outside(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(outside).find((found) => found !== undefined);
  if (!isObject(value)) return undefined;
  if (typeof value.$ref === "string" && !value.$ref.startsWith("#")) return value.$ref;
  return outside(Object.values(value));
}

function checked(raw: unknown, source: string): Schema {
  if (!isObject(raw) || !String(raw.openapi).startsWith("3.1.") || !isObject(raw.paths)) {
    throw new DocumentError(`${source} is no OpenAPI 3.1 document`);
  }
  const reference = outside(raw);
  if (reference !== undefined) {
    throw new DocumentError(`${source} refers to ${reference}; bundle it into one file first`);
  }
  return raw;
}

/**
 * The document at a path or URL, as JSON or YAML in one piece; without either, the one that came with this package.
 *
 * @throws {DocumentError} when it cannot be read, or is no OpenAPI 3.1 document.
 * @example
 * const document = await loadDocument("openapi.yaml");
 */
export async function loadDocument(source?: string): Promise<ContractDocument> {
  if (source === undefined) return new ContractDocument(bundle);
  const reading = isUrl(source) ? download(source) : readFile(source, "utf8");
  const raw = await reading
    .then((text) => parse(text) as unknown)
    .catch((error: Error) => {
      throw new DocumentError(`${source} cannot be read: ${error.message.split("\n")[0]}`, { cause: error });
    });
  return new ContractDocument(checked(raw, source));
}
