import { readFile } from "node:fs/promises";
import { loadDocument } from "../document/load.ts";
import { type Locale, locales, prefix } from "../i18n/locale.ts";
import { speak } from "../i18n/strings.ts";
import { root, siteAddress } from "./address.ts";
import { enriched } from "./enrich.ts";
import { escaped } from "./escaped.ts";
import { labels } from "./labels.ts";
import { places } from "./links.ts";
import { redoc } from "./redoc.ts";
import { tabs } from "./samples.ts";
import { searchable } from "./searchable.ts";

const svg = (width: number, text: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#7d6bf0">${text}</text></svg>`,
  )}`;

// Redoc's page asks the vendor's host for its logo, wide or narrow, inlined bundle or not.
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const options = "const __redoc_options = {";
const translator = "translate:(e,t)=>(";

const own = (name: string) => readFile(new URL(`page/${name}`, import.meta.url), "utf8");

/** Replaces what must be there: Redoc's next version may have moved it. */
function replaced(html: string, what: string | RegExp, by: string): string {
  const found = typeof what === "string" ? html.includes(what) : html.search(what) >= 0;
  if (!found)
    throw new Error(
      `Redoc's page no longer has ${what}: look what stands there now, and mend docs/src/reference/page.ts`,
    );
  return html.replaceAll(what, () => by);
}

function bar(locale: Locale): string {
  const say = speak(locale);
  const other = locale === "en" ? "hi" : "en";
  const link = (path: string, text: string, attributes = "") =>
    `<a href="${siteAddress(path, locale)}"${attributes}>${text}</a>`;
  const choices = [
    link("/", say("reference.home"), ' class="home"'),
    link("/guides/first-image/", say("nav.guides")),
    link("/models/", say("nav.models")),
    link("/errors/", say("nav.errors")),
    link("/playground/", say("nav.playground")),
    `<a class="language" hreflang="${other}" lang="${other}" href="${root(locale)}${prefix(other)}reference/">${say("reference.language")}</a>`,
  ];
  return `<nav class="rivya-bar" aria-label="${say("nav.label")}">${choices.join("")}</nav>`;
}

/**
 * The reference in one language: one HTML file that asks no other host for anything.
 *
 * @throws {Error} when redocly refuses the document, or its page lacks what is changed here.
 */
export async function referencePage(locale: Locale): Promise<string> {
  const document = await loadDocument(locale);
  const say = speak(locale);
  const title = `${say("reference.title")} | ${say("site.title")}`;
  const alternates = locales.map(
    (one) => `<link rel="alternate" hreflang="${one}" href="${root(locale)}${prefix(one)}reference/">`,
  );
  const head = [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(say("site.description"))}">`,
    `<link rel="icon" href="${root(locale)}favicon.svg" type="image/svg+xml">`,
    ...alternates,
    `<style>${await own("page.css")}</style>`,
    `<script>window.rivyaLabels=${JSON.stringify(labels[locale])};window.rivyaPlaces=${JSON.stringify(places(document))};</script>`,
    `<script>${await own("theme.js")}\n${await own("deep-links.js")}</script>`,
  ];
  let html = await redoc(enriched(document, locale));
  html = replaced(html, logo, svg(40, "Redoc"));
  html = replaced(html, /<title>.*?<\/title>/g, head.join("\n  "));
  html = replaced(html, '<html lang="en">', `<html lang="${locale}">`);
  html = replaced(
    html,
    '<div id="redoc">',
    `${bar(locale)}${searchable(document, say("reference.title"))}<div id="redoc">`,
  );
  html = replaced(html, options, `${options}"codeSamples":{"languages":${JSON.stringify(tabs(document))}},`);
  return replaced(html, translator, "translate:(e,t)=>(globalThis.rivyaLabels||{})[e]||(");
}
