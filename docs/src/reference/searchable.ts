import { operations } from "../document/operations.ts";
import type { Document } from "../document/types.ts";
import { codesOf } from "../models/errors.ts";
import { escaped } from "./escaped.ts";

const section = (id: string, title: string, ...texts: readonly string[]) =>
  `<h2 id="${id}">${escaped(title)}</h2>${texts.map((text) => `<p>${escaped(text)}</p>`).join("")}`;

/** Every name in a schema, however deep. */
function names(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "properties" ? [...Object.keys(value as object), ...names(Object.values(value as object))] : names(value),
  );
}

/**
 * What the site's search knows of the reference, hidden on its page: Redoc writes its own text only when it runs. Each
 * heading is a place that the search leads to.
 */
export function searchable(document: Document, title: string): string {
  const parts = [
    ...operations(document).map(({ path, method, operation: { operationId, summary, description } }) => {
      const call = `${operationId}: ${method.toUpperCase()} ${path}`;
      return section(`operation/${operationId}`, summary, call, description, codesOf(document, operationId).join(" "));
    }),
    ...Object.entries(document.components.schemas).map(([name, schema]) => {
      const { description } = schema as Readonly<Record<string, unknown>>;
      return section(
        `schema/${name}`,
        name,
        typeof description === "string" ? description : "",
        names(schema).join(" "),
      );
    }),
  ];
  return `<div hidden data-pagefind-body><h1>${escaped(title)}</h1>${parts.join("")}</div>`;
}
