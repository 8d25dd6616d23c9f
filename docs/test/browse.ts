import { chromium, type Page } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const silent = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

export interface Visit {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Uncaught errors, and errors and warnings on the console. */
  readonly complaints: readonly string[];
}

/** Opens a page in a browser of its own and lets `look` use it. */
export async function browse(executablePath: string, look: (visit: Visit) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: [...flags, ...silent] });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    page.setDefaultTimeout(10_000);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await look({ page, requests, complaints });
  } finally {
    await browser.close();
  }
}
