// Prints what each kind of page weighs and how soon it shows, measured side by side in one run.
import { findChromium, advice } from "@rivya/test-kit/chromium";
import { launch } from "../browser/browse.ts";
import { serve } from "../browser/serve.ts";
import { median, weigh } from "./measure.ts";

const paths = ["/", "/hi/", "/guides/first-image/", "/errors/", "/models/qwen-image/", "/reference/", "/playground/"];
const rounds = 5;
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

const chromium = findChromium();
if (chromium === undefined) throw new Error(advice("nothing was weighed"));
const site = await serve();
const browser = await launch(chromium);
try {
  await weigh(browser, site.url, "/");
  const table = [];
  for (const path of paths) {
    const all = [];
    for (let round = 0; round < rounds; round += 1) all.push(await weigh(browser, site.url, path));
    table.push({
      page: path,
      "kB transferred": kilobytes(all[0]!.transferred),
      "of these scripts": kilobytes(all[0]!.scripts),
      "first contentful paint, ms (median of 5)": Math.round(median(all.map(({ paint }) => paint))),
    });
  }
  console.table(table);
} finally {
  await browser.close();
  await site.close();
}
