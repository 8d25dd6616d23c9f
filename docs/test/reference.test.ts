import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumOr } from "@rivya/test-kit/chromium";
import { expect, test } from "vitest";
import { buildReference } from "../src/reference.ts";
import { browse } from "./browse.ts";
import { type Operation, operations, qwenImageParams, title } from "./document.ts";
import { serve } from "./serve.ts";

async function build(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-docs-"));
  try {
    const file = join(folder, "site/index.html");
    await buildReference(file);
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("a reader finds every operation and the qwen-image parameters, and no other host hears of it", async ({
  skip,
}) => {
  const chromium = chromiumOr(skip, "the docs page was not looked at");
  const site = await serve(await build());
  try {
    await browse(chromium, async ({ page, requests, complaints }) => {
      // A fresh load each time: a link from elsewhere opens the operation itself.
      const open = async ({ operationId, summary, tags }: Operation) => {
        await page.goto("about:blank");
        await page.goto(`${site.url}#/${tags[0].toLowerCase()}/${operationId.toLowerCase()}`);
        await page.getByRole("heading", { name: summary }).first().waitFor();
      };
      for (const operation of operations) await open(operation);
      expect(await page.title()).toBe(title);

      await open(operations.find(({ operationId }) => operationId === "createTask")!);
      await page.getByRole("tab", { name: "qwen-image", exact: true }).first().click();
      const body = page.locator("body");
      for (const { key, options } of qwenImageParams) {
        await page.getByText(key, { exact: true }).first().waitFor();
        for (const option of options) expect(await body.innerText()).toContain(`"${option}"`);
      }

      expect(complaints).toEqual([]);
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter((url) => !/^(blob:)?http:\/\/127\.0\.0\.1:|^data:/.test(url))).toEqual([]);
    });
  } finally {
    await site.close();
  }
}, 60_000);
