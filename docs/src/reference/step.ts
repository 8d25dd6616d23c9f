import type { Document } from "../document/types.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Say } from "../i18n/strings.ts";

/** Adds one thing to the document, and changes none that is given. */
export type Step = (document: Document, context: { readonly say: Say; readonly locale: Locale }) => Document;
