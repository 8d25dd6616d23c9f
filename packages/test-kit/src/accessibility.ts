import axe, { type AxeResults, type Result, type RunOnly } from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds against the rules that are asked for. It looks into no frame of another document.
 *
 * `@axe-core/playwright` would bring all that holds over as well, twice, and put axe in anew for each call.
 *
 * @example
 * expect(await violations(page, { type: "tag", values: ["wcag2aa"] })).toEqual([]);
 */
export async function violations(page: Page, runOnly: RunOnly): Promise<Result[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly, resultTypes: ["violations"] });
  const found = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return found.violations;
}
