import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { startMock } from "@rivya/mock";
import { chromiumOr } from "@rivya/test-kit/chromium";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { bundle } from "./support/bundle.ts";
import { consumer } from "./support/consumer.ts";
import { browser as tried } from "./support/runtimes.ts";
import { toured } from "./support/toured.ts";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
const html = "<!doctype html><link rel=icon href=data:><script type=module src=page.js></script>";

/** The page from a port of its own, so that to the mock it is of another origin. Chromium lets none but local pages ask local servers. */
async function serve(code: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const isCode = url === "/page.js";
    response.setHeader("content-type", isCode ? "text/javascript" : "text/html").end(isCode ? code : html);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

test(`${tried.name} runs a page, which has to say that it may have a key`, async ({ skip }) => {
  const executablePath = chromiumOr(skip, "the client was not run in a browser");
  await using mock = await startMock({ queuedMs: 30, processingMs: 30 });
  using project = await consumer(mock);
  const code = await bundle(project.folder, "page.mjs", tried.conditions);
  await using server = await serve(code);
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect(await page.evaluate("toured")).toBe(`${toured}, key: RivyaInputError`);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
