import { readFile } from "node:fs/promises";

/** What a JSON value may be, once it was read. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const text = await readFile(new URL("../generated/openapi.json", import.meta.url), "utf8");

/** The bundle, as it is published. */
export const bundle = JSON.parse(text) as Json;

/** What a JSON Pointer points at in the bundle; undefined where there is nothing. */
export function at(pointer: string): Json | undefined {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<Json | undefined>((node, step) => {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    return node !== null && typeof node === "object" && Object.hasOwn(node, key)
      ? (node as { readonly [key: string]: Json })[key]
      : undefined;
  }, bundle);
}

/** The component that a reference within the bundle names. */
export const component = (node: Json | undefined): Json | undefined => {
  const ref = (node as { readonly $ref?: string } | undefined)?.$ref;
  return ref === undefined ? node : at(ref.slice(1));
};
