import { expect, test } from "vitest";
import { violations } from "../src/accessibility.ts";
import { launch, openPage } from "../src/browse.ts";
import { chromiumOr } from "../src/chromium.ts";

const page = (colour: string, alt: string) => `<!doctype html><html lang="en"><title>A page</title>
  <main><p style="color: ${colour}">Hello</p><img src="data:," ${alt}></main></html>`;

test("what a page lacks is found, by tag and by rule, as often as it is asked", async ({ skip }) => {
  const browser = await launch(chromiumOr(skip, "axe was not tried"));
  try {
    await using opened = await openPage(browser);
    const found = async (type: "tag" | "rule", value: string) =>
      (await violations(opened.page, { type, values: [value] })).map(({ id }) => id);
    await opened.page.setContent(page("#ddd", ""));
    expect(await found("tag", "wcag2a")).toEqual(["image-alt"]);
    expect(await found("rule", "color-contrast")).toEqual(["color-contrast"]);
    await opened.page.setContent(page("#000", 'alt="A kite"'));
    expect(await found("tag", "wcag2a")).toEqual([]);
    expect(await found("rule", "color-contrast")).toEqual([]);
    await opened.page.setContent(`${page("#000", 'alt="A kite"')}<iframe title="Another page"></iframe>`);
    await expect(found("tag", "wcag2a")).rejects.toThrow("has frames");
  } finally {
    await browser.close();
  }
});
