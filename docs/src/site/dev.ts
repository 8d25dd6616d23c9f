import type { IncomingMessage, ServerResponse } from "node:http";
import { type Locale, locales, prefix } from "../i18n/locale.ts";
import { referencePage } from "../reference/page.ts";

/** The language of the reference at a path; undefined: something else stands there. */
export const referenceAt = (path: string): Locale | undefined =>
  locales.toReversed().find((locale) => path.endsWith(`/${prefix(locale)}reference/`));

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
