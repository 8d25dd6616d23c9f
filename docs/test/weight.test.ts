import { chromiumOr } from "@rivya/test-kit/chromium";
import { expect, test } from "vitest";
import { launch } from "../src/browser/browse.ts";
import { serve } from "../src/browser/serve.ts";
import { weigh } from "../src/weigh/measure.ts";
import { ownPages } from "./site.ts";

const budget = 150_000;

test("the start pages and every guide weigh at most 150 kB", async ({ skip }) => {
  const chromium = chromiumOr(skip, "nothing was weighed");
  const site = await serve();
  const browser = await launch(chromium);
  try {
    const light = ownPages.filter((path) => /^\/(?:hi\/)?(?:guides\/|errors\/|$)/.test(path));
    const weights = [];
    // Some at a time: a page is waited for longer than it is loaded.
    for (let from = 0; from < light.length; from += 4)
      weights.push(...(await Promise.all(light.slice(from, from + 4).map((path) => weigh(browser, site.url, path)))));
    expect(weights.filter(({ transferred }) => transferred > budget)).toEqual([]);
  } finally {
    await browser.close();
    await site.close();
  }
});
