import { type Locale, prefix } from "../i18n/locale.ts";

const fence = /^```.*?^```[ \t]*$/gms;
const link = /\]\((\/[^)\s]*)\)/g;

/** Pages that are the same file in every language. */
const shared = /^\/(?:openapi\.(?:yaml|json)|llms\.txt)/;

/** Where a link of a text leads: `/guides/x/` becomes `/base/hi/guides/x/`. */
export function address(path: string, locale: Locale, base: string): string {
  const root = base.endsWith("/") ? base : `${base}/`;
  if (path.startsWith("/playground/")) {
    const rest = path.slice("/playground/".length);
    return `${root}playground/${locale === "en" ? "" : `?lang=${locale}`}${rest}`;
  }
  return root + (shared.test(path) ? "" : prefix(locale)) + path.slice(1);
}

/** Turns the links of a Markdown text, which know neither base nor language, into addresses. Code stays as it is. */
export function localLinks(text: string, locale: Locale, base: string): string {
  const change = (part: string) => part.replaceAll(link, (_, path: string) => `](${address(path, locale, base)})`);
  const code = [...text.matchAll(fence)];
  let from = 0;
  let done = "";
  for (const { index, 0: whole } of code) {
    done += change(text.slice(from, index)) + whole;
    from = index + whole.length;
  }
  return done + change(text.slice(from));
}
