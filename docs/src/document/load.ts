import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Locale } from "../i18n/locale.ts";
import { withMarks } from "./marked.ts";
import type { Document } from "./types.ts";

/** The bundle of each language. */
export const bundles: Readonly<Record<Locale, string>> = {
  en: fileURLToPath(new URL("../../../spec/generated/openapi.json", import.meta.url)),
  hi: fileURLToPath(new URL("../../../spec/generated/openapi.hi.json", import.meta.url)),
};

/** Reads the document afresh, so that `docs:dev` shows what was just generated. */
export async function loadDocument(locale: Locale): Promise<Document> {
  const document = JSON.parse(await readFile(bundles[locale], "utf8")) as Document;
  return locale === "hi" ? withMarks(document) : document;
}
