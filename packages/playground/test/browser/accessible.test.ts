import { violations } from "@rivya/test-kit/accessibility";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { playgroundOr } from "./open.ts";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function breaches(page: Page): Promise<string[]> {
  const found = await violations(page, { type: "tag", values: levels });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["en", "hi"] as const).map((language) => ({ colorScheme, language })),
);

test.for(looks)("axe finds nothing in $language, $colorScheme: at rest, refused, done", async (look, { skip }) => {
  const playground = await playgroundOr(skip);
  const { colorScheme, language } = look;
  const { page } = await playground.open(`?lang=${language}`, { colorScheme });
  await page.locator("[data-credits='1000']").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
  expect(await page.locator("html").getAttribute("data-theme")).toBe(colorScheme);
  expect(await breaches(page)).toEqual([]);
  await page.locator("textarea.json").fill('{"model": "qwen-image", "prompt": ""}');
  await page.locator("button.run").click();
  await page.locator(".problem").waitFor();
  expect(await breaches(page)).toEqual([]);
  await page.locator(".request .quiet").first().click();
  await page.locator("button.run").click();
  await page.locator("figure img").waitFor();
  await page.locator("summary").click();
  expect(await breaches(page)).toEqual([]);
});

test.for(["en", "hi"])("nothing scrolls sideways at 360 pixels in %s", async (language, { skip }) => {
  const playground = await playgroundOr(skip);
  const { page } = await playground.open(`?lang=${language}`, { viewport: { width: 360, height: 800 } });
  await page.locator("button.run").click();
  await page.locator("figure img").waitFor();
  await page.locator(".desk select").selectOption("own");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("the keyboard alone reaches the run button, and runs", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const { page } = await playground.open();
  await page.locator("[data-credits='1000']").waitFor();
  const isAtRun = () => page.evaluate(() => document.activeElement?.classList.contains("run") ?? false);
  for (let presses = 0; !(await isAtRun()); presses += 1) {
    expect(presses).toBeLessThan(40);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.locator("figure img").waitFor();
});

test("the theme that the site keeps wins over the system, and is kept when it is chosen here", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const { page } = await playground.open("", { colorScheme: "dark" });
  const theme = () => page.locator("html").getAttribute("data-theme");
  await page.evaluate(() => localStorage.setItem("starlight-theme", "light"));
  await page.reload();
  expect(await theme()).toBe("light");
  await page.getByLabel("Theme").selectOption("dark");
  expect(await page.evaluate(() => localStorage.getItem("starlight-theme"))).toBe("dark");
  await page.getByLabel("Theme").selectOption("");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(theme).toBe("light");
});
