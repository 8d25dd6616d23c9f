import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Document } from "../document/types.ts";
import { type Locale, locales } from "../i18n/locale.ts";
import { speak } from "../i18n/strings.ts";
import { fillIn } from "./facts.ts";
import { content, type Page } from "./page.ts";

const frontMatter = /^---\n(.*?)\n---\n(.*)$/s;

const localeOf = (id: string): Locale => locales.find((one) => id === one || id.startsWith(`${one}/`)) ?? "en";

/**
 * The pages that people wrote, with the facts of the document filled in.
 *
 * @throws {Error} when a page has no front matter with a title, or asks for a fact that is not there.
 */
export async function written(documents: Readonly<Record<Locale, Document>>): Promise<Page[]> {
  const folder = new URL("docs/", content);
  const pages: Page[] = [];
  for await (const path of glob("**/*.md", { cwd: fileURLToPath(folder) })) {
    const [, head, body] = frontMatter.exec(await readFile(new URL(path, folder), "utf8")) ?? [];
    const data = (head === undefined ? {} : parse(head)) as Partial<Page["data"]>;
    if (data.title === undefined || body === undefined) throw new Error(`${path}: it needs front matter with a title`);
    const id = path.replace(/(?:\/?index)?\.md$/, "");
    const locale = localeOf(id);
    const given = { document: documents[locale], say: speak(locale), locale };
    pages.push({ id, locale, data: { ...data, title: data.title }, body: fillIn(body, path, given) });
  }
  return pages.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
