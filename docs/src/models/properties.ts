import { at } from "../document/pointer.ts";
import type { Document } from "../document/types.ts";
import { codes } from "../markdown/write.ts";
import type { Say } from "../i18n/strings.ts";
import type { Property } from "./model.ts";

/** The property with what its `$ref` points at under its own members. */
export const resolved = (document: Document, property: Property): Property =>
  property.$ref ? { ...(at(document, property.$ref.slice(1)) as Property), ...property } : property;

/** Bounds as people read them: `0 – 15`, `≤ 128`. */
export function bounds(property: Property): string {
  const { minimum, maximum, minLength, maxLength, maxItems, multipleOf } = property;
  const low = minimum ?? minLength;
  const high = maximum ?? maxLength ?? maxItems;
  const range = low !== undefined && high !== undefined ? `${low} – ${high}` : high !== undefined ? `≤ ${high}` : "";
  return multipleOf === undefined ? range : `${range}, × ${multipleOf}`;
}

/** One row of a table of properties: key, type, required, default, what is allowed, description. */
export function row(document: Document, say: Say, key: string, raw: Property, required: boolean): string[] {
  const property = resolved(document, raw);
  const { type = "", description = "", enum: options = [] } = property;
  return [
    `\`${key}\``,
    options.length > 0 ? `select (${type})` : type,
    say(required ? "yes" : "no"),
    property.default === undefined ? "" : codes([property.default]),
    [codes(options), bounds(property)].filter(Boolean).join("; "),
    description,
  ];
}

export const heads = (say: Say): string[] => [
  say("table.key"),
  say("table.type"),
  say("table.required"),
  say("table.default"),
  say("table.options"),
  say("table.description"),
];
