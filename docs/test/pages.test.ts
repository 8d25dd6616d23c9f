import { violations } from "@rivya/test-kit/accessibility";
import { openPage, usual, type Visit } from "@rivya/test-kit/browse";
import { chromiumOr } from "@rivya/test-kit/chromium";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { elsewhere, launch } from "../src/browser/browse.ts";
import { type Served, serve } from "../src/browser/serve.ts";
import { weightOf } from "../src/weigh/measure.ts";
import { ownPages } from "./site.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// In bytes over the wire.
const budget = 150_000;
const look = { colorScheme: "dark" } as const;
let site: Served;
let browser: Browser;
// A window that shows one page can show the next: opening one takes longer than all that is looked at in it.
const free: Visit[] = [];

beforeAll(async () => {
  const chromium = chromiumOr((note) => expect.fail(note), "the site was not looked at");
  site = await serve();
  browser = await launch(chromium);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function breaches(page: Page, type: "tag" | "rule", values: string[]): Promise<string[]> {
  const found = await violations(page, { type, values });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function tooWide(page: Page): Promise<number> {
  await page.setViewportSize({ width: 360, height: 800 });
  return page.evaluate(() => document.documentElement.scrollWidth);
}

// A page is waited for longer than it is looked at.
test.concurrent.each(ownPages)(
  "%s weighs at most 150 kB and is readable by all, in both themes and on a small screen",
  async (path) => {
    const opened = free.pop() ?? (await openPage(browser, look));
    const { page, requests, complaints } = opened;
    const [asked, complained] = [requests.length, complaints.length];
    await page.setViewportSize(usual.viewport);
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    const { transferred } = await weightOf(page);
    expect(transferred).toBeGreaterThan(0);
    expect(transferred).toBeLessThanOrEqual(budget);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    expect(await page.locator("html").getAttribute("lang")).toBe(path.startsWith("/hi/") ? "hi" : "en");
    expect(await breaches(page, "tag", standards)).toEqual([]);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.evaluate(() => (document.documentElement.dataset["theme"] = "light"));
    // The other theme has other colours and nothing else.
    expect(await breaches(page, "rule", ["color-contrast"])).toEqual([]);
    expect(await tooWide(page)).toBe(360);
    expect(complaints.slice(complained)).toEqual([]);
    expect(elsewhere(requests.slice(asked))).toEqual([]);
    free.push(opened);
  },
);
