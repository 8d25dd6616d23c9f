import { launch, openPage, type Visit } from "@rivya/test-kit/browse";
import type { BrowserContextOptions } from "playwright-core";

export interface Browsing extends AsyncDisposable {
  /** A page in a profile of its own. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
}

export async function browse(executablePath: string): Promise<Browsing> {
  const browser = await launch(executablePath);
  return {
    visit: (options) => openPage(browser, options),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}
