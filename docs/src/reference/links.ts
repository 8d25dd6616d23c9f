import { operations } from "../document/operations.ts";
import type { Document } from "../document/types.ts";

/** What Redoc calls the place of each operation and schema, by our own lasting name for it. */
export const places = (document: Document): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...operations(document).map(({ operation: { operationId, tags } }) => [
      `operation/${operationId}`,
      `/${tags[0]}/${operationId}`.toLowerCase(),
    ]),
    ...Object.keys(document.components.schemas).map((name) => [`schema/${name}`, `/schemas/${name}`.toLowerCase()]),
  ]) as Readonly<Record<string, string>>;
