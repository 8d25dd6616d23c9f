// Prints what each kind of page weighs and how soon it shows, measured side by side in one run.
import { findChromium, advice } from "@rivya/test-kit/chromium";
import { launch } from "../browser/browse.ts";
import { serve } from "../browser/serve.ts";
import { median, weigh, type Weight } from "./measure.ts";

const paths = ["/", "/hi/", "/guides/first-image/", "/errors/", "/models/qwen-image/", "/reference/", "/playground/"];
const rounds = 5;
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

const chromium = findChromium();
if (chromium === undefined) throw new Error(advice("nothing was weighed"));
const site = await serve();
const browser = await launch(chromium);
try {
  await weigh(browser, `${site.url}/`);
  const seen = new Map<string, Weight[]>(paths.map((path) => [path, []]));
  // Round by round, so that a busy moment of the machine is no page's own.
  for (let round = 0; round < rounds; round += 1)
    for (const path of paths) seen.get(path)!.push(await weigh(browser, site.url + path));
  const paint = (path: string) => median(seen.get(path)!.map((one) => one.paint));
  console.table(
    [...seen].map(([path, [first]]) => ({
      page: path,
      "kB transferred": kilobytes(first!.transferred),
      "of these scripts": kilobytes(first!.scripts),
      [`first contentful paint, ms (median of ${rounds})`]: Math.round(paint(path)),
    })),
  );
  const times = paint("/reference/") / paint("/guides/first-image/");
  if (times < 2) process.exitCode = 1;
  console.log(
    `A guide shows ${times.toFixed(2)} times as fast as the reference: ${times >= 2 ? "kept" : "BROKEN"} (2)`,
  );
} finally {
  await browser.close();
  await site.close();
}
