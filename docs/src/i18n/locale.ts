export const locales = ["en", "hi"] as const;

export type Locale = (typeof locales)[number];

/** The folder of a language in the site: English stands at the root. */
export const prefix = (locale: Locale): string => (locale === "en" ? "" : `${locale}/`);
