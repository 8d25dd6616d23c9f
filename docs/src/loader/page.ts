import type { Locale } from "../i18n/locale.ts";

/** A page of the site before it is rendered. */
export interface Page {
  /** Its path without slashes at the ends: `guides/waiting`, `hi/models/qwen-image`. */
  readonly id: string;
  readonly locale: Locale;
  /** Front matter, as Starlight's schema takes it. */
  readonly data: { readonly title: string; readonly [member: string]: unknown };
  /** Markdown. Links know neither base nor language. */
  readonly body: string;
}

/** Where the texts that people write stand. */
export const content = new URL("../content/", import.meta.url);
