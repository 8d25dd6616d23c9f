import type { Locale } from "../i18n/locale.ts";
import { address } from "../loader/links.ts";

/** The root of the site, seen from the reference of a language. */
export const root = (locale: Locale): string => (locale === "en" ? "../" : "../../");

/** Where a page of the site is, seen from the reference of a language: below any base. */
export const siteAddress = (path: string, locale: Locale): string => address(path, locale, root(locale));
