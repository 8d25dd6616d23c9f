import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const silent = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

export interface Visit {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Uncaught errors, and errors and warnings on the console. */
  readonly complaints: readonly string[];
}

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...flags, ...silent] });

/** Opens a page with a profile of its own and lets `look` use it. */
export async function visit<Seen>(
  browser: Browser,
  look: (visit: Visit) => Promise<Seen>,
  options: BrowserContextOptions = {},
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, ...options });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    return await look({ page, requests, complaints });
  } finally {
    await context.close();
  }
}

/** The addresses of other hosts among those that were asked for. */
export const elsewhere = (requests: readonly string[]): string[] =>
  requests.filter((url) => !/^(?:blob:)?http:\/\/127\.0\.0\.1:|^data:/.test(url));
