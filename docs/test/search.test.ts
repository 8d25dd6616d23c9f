import { chromiumOr } from "@rivya/test-kit/chromium";
import { expect, test } from "vitest";
import { elsewhere, launch, visit } from "../src/browser/browse.ts";
import { serve } from "../src/browser/serve.ts";

const questions = [
  { page: "/", word: "insufficient_credits", path: "/errors/" },
  { page: "/", word: "image_size", path: "/models/qwen-image/" },
  { page: "/", word: "duration_seconds", path: "/reference/" },
  { page: "/hi/", word: "त्रुटियां", path: "/hi/errors/" },
];

test("the search finds an error code, a parameter and a Hindi word, by keyboard alone", async ({ skip }) => {
  const chromium = chromiumOr(skip, "the search was not tried");
  const site = await serve();
  const browser = await launch(chromium);
  try {
    for (const { page: start, word, path } of questions) {
      await visit(browser, async ({ page, requests, complaints }) => {
        await page.goto(site.url + start, { waitUntil: "networkidle" });
        await page.keyboard.press("Control+k");
        await page.waitForFunction(() => document.activeElement?.tagName === "INPUT");
        await page.keyboard.type(word);
        await page.locator(`dialog a[href^="${path}"]`).first().waitFor();
        expect(complaints).toEqual([]);
        expect(elsewhere(requests)).toEqual([]);
      });
    }
  } finally {
    await browser.close();
    await site.close();
  }
});
