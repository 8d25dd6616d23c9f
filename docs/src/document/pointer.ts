import type { Document, Json, Reference } from "./types.ts";

const unescape = (part: string) => part.replaceAll("~1", "/").replaceAll("~0", "~");

/** What stands at a JSON Pointer; undefined: nothing. */
export function at(document: Document, pointer: string): Json | undefined {
  let found: unknown = document;
  for (const part of pointer.split("/").slice(1).map(unescape)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return found as Json;
}

const isReference = (value: object): value is Reference => "$ref" in value;

/**
 * The object itself, or what its `$ref` points at.
 *
 * @throws {Error} when the reference points nowhere.
 */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  if (!isReference(value)) return value;
  const found = at(document, value.$ref.slice(1));
  if (found === undefined) throw new Error(`the document has nothing at ${value.$ref}`);
  return found as T;
}
