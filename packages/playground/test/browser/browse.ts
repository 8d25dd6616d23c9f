import { chromium, type BrowserContextOptions, type Page } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const silent = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

export interface Visit {
  readonly page: Page;
  /** Every address that was asked for, but for what the page made itself. */
  readonly requests: readonly string[];
  /** Uncaught errors, and errors and warnings on the console. */
  readonly complaints: readonly string[];
}

export interface Browsing extends AsyncDisposable {
  /** A page in a profile of its own. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
}

export async function browse(executablePath: string): Promise<Browsing> {
  const browser = await chromium.launch({ executablePath, args: [...flags, ...silent] });
  return {
    async visit(options = {}) {
      // axe needs a context that it can open pages in.
      const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith("blob:")) requests.push(request.url());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      return { page, requests, complaints };
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}
