import { violations } from "@rivya/test-kit/accessibility";
import { chromiumOr } from "@rivya/test-kit/chromium";
import { expect, test } from "vitest";
import { loadDocument } from "../src/document/load.ts";
import { operations } from "../src/document/operations.ts";
import { samples } from "../src/samples/samples.ts";
import { elsewhere, launch, visit } from "../src/browser/browse.ts";
import { serve } from "../src/browser/serve.ts";

test.each(["en", "hi"] as const)("the reference in %s shows every operation by its lasting link", async (locale) => {
  const chromium = chromiumOr((note) => expect.fail(note), "the reference was not looked at");
  const document = await loadDocument(locale);
  const site = await serve();
  const browser = await launch(chromium);
  const reference = `${site.url}${locale === "hi" ? "/hi" : ""}/reference/`;
  try {
    await visit(browser, async ({ page, requests, complaints }) => {
      const open = async (hash: string, heading: string) => {
        await page.goto(reference + hash);
        await page.getByRole("heading", { name: heading }).first().waitFor();
      };
      for (const { operation } of operations(document)) {
        await open(`#operation/${operation.operationId}`, operation.summary);
        const text = await page.locator("#redoc").innerText();
        expect(text.toLowerCase()).toContain(operation["x-rivya-basis"]);
        for (const scope of (operation.security ?? []).flatMap((one) => Object.values(one).flat()))
          expect(text).toContain(scope);
        const own = samples(document).filter(({ call }) => call.operationId === operation.operationId);
        expect(text).toContain(own[0]!.source.split("\n")[0]!);
      }
      await open("#schema/Task", "Task");
      expect(complaints).toEqual([]);
      expect(requests.length).toBeGreaterThan(0);
      expect(elsewhere(requests)).toEqual([]);
    });
  } finally {
    await browser.close();
    await site.close();
  }
});

// What Redoc's own parts leave, which neither its options nor our style sheet can mend: the name of the button that
// chooses an example is "Example", whatever stands on it.
const left: readonly string[] = ['label-content-name-mismatch: aria-label="Example"'];
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["en", "hi"] as const).map((locale) => ({ colorScheme, locale })),
);

test.each(looks)(
  "nothing serious is left of what axe says of Redoc's page in $locale, $colorScheme, and nothing scrolls sideways",
  async ({ colorScheme, locale }) => {
    const chromium = chromiumOr((note) => expect.fail(note), "the reference was not looked at");
    const document = await loadDocument(locale);
    const { operation } = operations(document).find((one) => one.operation.operationId === "createTask")!;
    const site = await serve();
    const browser = await launch(chromium);
    try {
      await visit(
        browser,
        async ({ page }) => {
          await page.goto(`${site.url}/${locale === "hi" ? "hi/" : ""}reference/#operation/createTask`);
          await page.getByRole("heading", { name: operation.summary }).first().waitFor();
          await page.getByText("Loading...").first().waitFor({ state: "hidden" });
          const all = await violations(page, { type: "tag", values: standards });
          const serious = all.filter(({ impact }) => impact === "serious" || impact === "critical");
          const found = serious.flatMap(({ id, nodes }) =>
            nodes.map(({ html }) => `${id}: ${/aria-label="[^"]*"/.exec(html)?.[0] ?? html.slice(0, 200)}`),
          );
          expect(found).toEqual(left);
          await page.setViewportSize({ width: 360, height: 800 });
          expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(360);
        },
        { colorScheme },
      );
    } finally {
      await browser.close();
      await site.close();
    }
  },
);
