import axe, { type Result, type RunOnly } from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds against the rules that are asked for; a page with frames is refused, as axe would not look into them.
 *
 * `@axe-core/playwright` would put axe in anew for each call, and bring over all that holds as well.
 *
 * @example
 * expect(await violations(page, { type: "tag", values: ["wcag2aa"] })).toEqual([]);
 */
export async function violations(page: Page, runOnly: RunOnly): Promise<Result[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, and axe is put into none of them`);
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly, resultTypes: ["violations"] });
  return await page.evaluate<Result[]>(`axe.run(document, ${options}).then(({ violations }) => violations)`);
}
