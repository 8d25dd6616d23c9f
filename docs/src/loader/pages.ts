import { changelogs } from "../changelog/read.ts";
import { loadDocument } from "../document/load.ts";
import { errorsIn } from "./error-pages.ts";
import { modelPages } from "./generated.ts";
import { type Page } from "./page.ts";
import { written } from "./written.ts";

/**
 * Every page of the site but the start page, the reference and the playground.
 *
 * @throws {Error} when a written page is not as it must be; the message names it.
 */
export async function allPages(): Promise<Page[]> {
  const documents = { en: await loadDocument("en"), hi: await loadDocument("hi") };
  const texts = await written(documents);
  const intro = texts.find(({ id }) => id === "errors");
  if (!intro) throw new Error("src/content/docs/errors.md is missing");
  const inHindi = texts.find(({ id }) => id === "hi/errors") ?? intro;
  return [
    ...texts.filter((page) => page !== intro && page !== inHindi),
    await errorsIn("en", documents.en, intro),
    await errorsIn("hi", documents.hi, inHindi),
    ...modelPages("en", documents.en),
    ...modelPages("hi", documents.hi),
    ...(await changelogs()),
  ];
}
