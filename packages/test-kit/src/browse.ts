import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const silent = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A page in a profile of its own, which goes with it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Every address that was asked for, but for what the page made itself. */
  readonly requests: readonly string[];
  /** Uncaught errors, and errors and warnings on the console. */
  readonly complaints: readonly string[];
}

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...flags, ...silent] });

/** How pages are opened. One that moves would be drawn sixty times a second, here without a graphics card. */
export const usual = { viewport: { width: 1400, height: 1000 }, reducedMotion: "reduce" } as const;

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ ...usual, ...options });
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
  return { page, requests, complaints, [Symbol.asyncDispose]: () => context.close() };
}
