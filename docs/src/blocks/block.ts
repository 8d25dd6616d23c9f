import type { Document } from "../document/types.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Say } from "../i18n/strings.ts";

/** A part of a guide that is made from the document, asked for by a line `{{block name}}`. */
export type Block = (given: { readonly document: Document; readonly say: Say; readonly locale: Locale }) => string;
