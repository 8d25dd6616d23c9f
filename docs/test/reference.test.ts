import { AxeBuilder } from "@axe-core/playwright";
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

// What Redoc's own parts leave, which neither its options nor our style sheet can mend.
const left: readonly string[] = [];

test.each(["light", "dark"] as const)(
  "nothing serious is left of what axe says of Redoc's page, %s",
  async (colorScheme) => {
    const chromium = chromiumOr((note) => expect.fail(note), "the reference was not looked at");
    const site = await serve();
    const browser = await launch(chromium);
    try {
      await visit(
        browser,
        async ({ page }) => {
          await page.goto(`${site.url}/reference/#operation/createTask`);
          await page.getByRole("heading", { name: "Create a task" }).first().waitFor();
          await page.getByText("Loading...").first().waitFor({ state: "hidden" });
          const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
          const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
          expect(
            serious.flatMap(({ id, nodes }) =>
              nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
            ),
          ).toEqual(left);
        },
        { colorScheme },
      );
    } finally {
      await browser.close();
      await site.close();
    }
  },
);
