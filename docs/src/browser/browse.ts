import { openPage, type Visit } from "@rivya/test-kit/browse";
import type { Browser, BrowserContextOptions } from "playwright-core";

export { launch } from "@rivya/test-kit/browse";

/** Opens a page with a profile of its own and lets `look` use it. */
export async function visit<Seen>(
  browser: Browser,
  look: (visit: Visit) => Promise<Seen>,
  options: BrowserContextOptions = {},
): Promise<Seen> {
  await using opened = await openPage(browser, options);
  return await look(opened);
}

/** The addresses of other hosts among those that were asked for. */
export const elsewhere = (requests: readonly string[]): string[] =>
  requests.filter((url) => !/^http:\/\/127\.0\.0\.1:|^data:/.test(url));
