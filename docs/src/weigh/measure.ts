import type { Browser, Page } from "playwright-core";
import { visit } from "../browser/browse.ts";

export interface Weight {
  /** Bytes of all that the page took until it was still, as encoded for the wire, headers left out. */
  readonly transferred: number;
  /** Of those, scripts. */
  readonly scripts: number;
  /** First contentful paint in milliseconds. */
  readonly paint: number;
}

/** What a page that is still weighs, whether it took it from the network or from a cache. */
export async function weightOf(page: Page): Promise<Weight> {
  const seen = await page.evaluate(async () => {
    const paint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") resolve(startTime);
      }).observe({ type: "paint", buffered: true });
    });
    const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    const files = entries.map((entry) => {
      const { name, encodedBodySize } = entry as PerformanceResourceTiming;
      return { name, encodedBodySize };
    });
    return { paint, files };
  });
  const total = (files: typeof seen.files) => files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const scripts = seen.files.filter(({ name }) => new URL(name).pathname.endsWith(".js"));
  return { transferred: total(seen.files), scripts: total(scripts), paint: seen.paint };
}

/** Loads a page into an empty profile. */
export const weigh = (browser: Browser, url: string): Promise<Weight> =>
  visit(browser, async ({ page }) => {
    const answer = await page.goto(url, { waitUntil: "networkidle" });
    if (!answer?.ok()) throw new Error(`${url} is answered with ${answer?.status()}: build the site first`);
    return await weightOf(page);
  });

/** The middle of several values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
