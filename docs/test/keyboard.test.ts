import { chromiumOr } from "@rivya/test-kit/chromium";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { loadDocument } from "../src/document/load.ts";
import { operations } from "../src/document/operations.ts";
import { launch, visit } from "../src/browser/browse.ts";
import { serve } from "../src/browser/serve.ts";

/** Presses Tab until what has the focus is called so; answers with how often. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<number> {
  for (let pressed = 1; pressed <= most; pressed += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.closest("label")?.textContent ?? "";
      return `${element?.getAttribute("aria-label") ?? ""} ${label} ${element?.textContent ?? ""}`.trim();
    });
    if (name.test(focused)) return pressed;
  }
  throw new Error(`${most} presses of Tab did not lead to ${name}`);
}

test("the keyboard alone reaches search, theme and language, and changes them", async ({ skip }) => {
  const chromium = chromiumOr(skip, "the keyboard was not tried");
  const site = await serve();
  const browser = await launch(chromium);
  try {
    await visit(browser, async ({ page }) => {
      await page.goto(`${site.url}/models/qwen-image/`, { waitUntil: "networkidle" });
      await tabTo(page, /^Search/);
      await tabTo(page, /^Select theme/);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
      await tabTo(page, /^Select language/);
      await page.keyboard.press("ArrowDown");
      await page.waitForURL(`${site.url}/hi/models/qwen-image/`);
    });
  } finally {
    await browser.close();
    await site.close();
  }
});

test("the keyboard alone opens every operation of the reference", async ({ skip }) => {
  const chromium = chromiumOr(skip, "the keyboard was not tried");
  const document = await loadDocument("en");
  const site = await serve();
  const browser = await launch(chromium);
  try {
    await visit(browser, async ({ page }) => {
      await page.goto(`${site.url}/reference/`, { waitUntil: "networkidle" });
      for (const { operation } of operations(document)) {
        const [tag] = operation.tags;
        const link = page.locator(`a[href="#/${tag}/${operation.operationId}"]`.toLowerCase()).first();
        if (!(await link.isVisible())) {
          await tabTo(page, new RegExp(`^${tag}$`), 200);
          await page.keyboard.press("Enter");
          await link.waitFor();
        }
        await tabTo(page, new RegExp(`^${operation.summary}`), 200);
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { name: operation.summary }).first().waitFor();
        expect(new URL(page.url()).hash).toContain(`/${operation.operationId.toLowerCase()}`);
      }
    });
  } finally {
    await browser.close();
    await site.close();
  }
});
