import { readFile } from "node:fs/promises";
import type { Document } from "../document/types.ts";
import { errorFacts } from "../errors/facts.ts";
import { errorsPage } from "../errors/page.ts";
import { type Locale, prefix } from "../i18n/locale.ts";
import { speak } from "../i18n/strings.ts";
import { fillIn } from "./facts.ts";
import { content, type Page } from "./page.ts";

// A menu of the codes alone.
const tableOfContents = { minHeadingLevel: 2, maxHeadingLevel: 2 };

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(new URL(path, content), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The errors page: the written intro, and a section for each code. Where a translation is missing, the English, marked. */
export async function errorsIn(locale: Locale, document: Document, intro: Page): Promise<Page> {
  const say = speak(locale);
  const texts = new Map<string, string>();
  for (const { code } of errorFacts(document)) {
    const own = await read(`errors/${prefix(locale)}${code}.md`);
    const english = own ?? (await read(`errors/${code}.md`)) ?? "";
    const text = fillIn(english, `errors/${code}.md`, { document, say, locale });
    const marked = `<p class="untranslated">${say("untranslated")}</p>\n\n<div lang="en">\n\n${text}\n\n</div>`;
    texts.set(code, own === undefined && locale !== "en" && text !== "" ? marked : text);
  }
  const body = errorsPage(document, intro.locale === locale ? intro.body : "", (code) => texts.get(code) ?? "", say);
  const title = intro.locale === locale ? intro.data.title : say("nav.errors");
  return { id: `${prefix(locale)}errors`, locale, data: { ...intro.data, title, tableOfContents }, body };
}
