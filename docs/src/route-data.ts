import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";
import { address } from "./loader/links.ts";
import { type Locale, locales, prefix } from "./i18n/locale.ts";
import { speak } from "./i18n/strings.ts";

type Entry = StarlightRouteData["sidebar"][number];

const base = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;

/** The playground is one page for both languages. */
function pointAtPlayground(entry: Entry, locale: Locale): void {
  if (entry.type === "group") for (const inner of entry.entries) pointAtPlayground(inner, locale);
  else if (entry.href.endsWith("/playground/")) entry.href = address("/playground/", locale, base);
}

/** Links to the same page in each language, and to its Markdown. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute;
  const locale = route.locale === "hi" ? "hi" : "en";
  const { prev, next } = route.pagination;
  for (const entry of [...route.sidebar, prev, next]) if (entry) pointAtPlayground(entry, locale);
  if (route.id === "404") return;
  const own = url.pathname.slice(base.length + prefix(locale).length);
  for (const one of [...locales, "x-default"] as const) {
    const href = base + (one === "x-default" ? "" : prefix(one)) + own;
    if (!route.head.some(({ attrs }) => attrs?.["hreflang"] === one))
      route.head.push({ tag: "link", attrs: { rel: "alternate", hreflang: one, href }, content: "" });
  }
  const { id } = route.entry;
  const markdown = id === "" || id === "index" ? `${base}index.md` : `${base}${id}/index.md`;
  const title = speak(locale)("markdown");
  const attrs = { rel: "alternate", type: "text/markdown", title, href: markdown };
  route.head.push({ tag: "link", attrs, content: "" });
});
