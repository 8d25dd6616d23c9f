// Makes pictures of the site in both themes, both languages and two widths, for people to look at: docs/out/*.png
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { advice, findChromium } from "@rivya/test-kit/chromium";
import { launch, visit } from "../browser/browse.ts";
import { serve } from "../browser/serve.ts";
import { locales, prefix } from "../i18n/locale.ts";
import { address } from "../loader/links.ts";

const pages = {
  start: "/",
  guide: "/guides/first-image/",
  operation: "/reference/#operation/createTask",
  model: "/models/qwen-image/",
  errors: "/errors/#insufficient_credits",
  playground: "/playground/#operation=createTask&example=minimal",
} as const;

const folder = fileURLToPath(new URL("../../out/", import.meta.url));
const wanted = process.argv.slice(2);
const chromium = findChromium();
if (chromium === undefined) throw new Error(advice("no picture was made"));
await mkdir(folder, { recursive: true });
const site = await serve();
const browser = await launch(chromium);
try {
  for (const [name, path] of Object.entries(pages)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const locale of locales)
      for (const colorScheme of ["light", "dark"] as const)
        for (const width of [1280, 360]) {
          const file = `${name}-${prefix(locale).replace("/", "-")}${colorScheme}-${width}.png`;
          await visit(
            browser,
            async ({ page }) => {
              await page.goto(site.url + address(path, locale, "/"), { waitUntil: "networkidle" });
              // Redoc goes to its place in its own time.
              if (name === "operation") await page.waitForTimeout(2000);
              await page.screenshot({ path: folder + file, fullPage: name === "start" });
            },
            { colorScheme, viewport: { width, height: 900 } },
          );
          console.log(file);
        }
  }
} finally {
  await browser.close();
  await site.close();
}
