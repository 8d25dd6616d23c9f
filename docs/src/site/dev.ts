import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { typeOf } from "../browser/types.ts";
import { type Locale, locales, prefix } from "../i18n/locale.ts";
import { referencePage } from "../reference/page.ts";

/** The language of the reference at a path; undefined: something else stands there. */
export const referenceAt = (path: string): Locale | undefined =>
  locales.toReversed().find((locale) => path.endsWith(`/${prefix(locale)}reference/`));

const root = new URL("../../../", import.meta.url);

/** The file that stands at a path beside what Astro makes, as `finish` puts it there; undefined: none does. */
export function builtAt(path: string): URL | undefined {
  const [, name] = /\/(openapi\.(?:yaml|json))$/.exec(path) ?? [];
  if (name !== undefined) return new URL(`spec/generated/${name}`, root);
  const [, file] = /\/playground\/([\w./-]*)$/.exec(path) ?? [];
  return file === undefined ? undefined : new URL(`packages/playground/dist/${file || "index.html"}`, root);
}

/** Gives the document and the playground as they were generated and built last. */
export async function serveBuilt(request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
  const file = builtAt(new URL(request.url ?? "/", "http://localhost").pathname);
  const content = file && (await readFile(file).catch(() => null));
  if (!file || !content) {
    next();
    return;
  }
  response.setHeader("content-type", typeOf(extname(file.pathname)));
  response.setHeader("cache-control", "no-store");
  response.end(content);
}

/** Makes the reference whenever a page of it is asked for, so that it is never older than the document. */
export async function serveReference(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  const locale = referenceAt(new URL(request.url ?? "/", "http://localhost").pathname);
  if (locale === undefined) {
    next();
    return;
  }
  try {
    const html = await referencePage(locale);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(html);
  } catch (error) {
    next(error);
  }
}
