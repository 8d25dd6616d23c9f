import { fileURLToPath } from "node:url";
import { chromiumOr } from "@rivya/test-kit/chromium";
import { chromium, type Browser, type Page } from "playwright-core";
import { rolldown } from "rolldown";
import { expect, it } from "vitest";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

/** The program and the core, as one module for a browser. */
async function bundle(): Promise<string> {
  const complaints: string[] = [];
  const build = await rolldown({
    input: fileURLToPath(new URL("play.ts", import.meta.url)),
    platform: "browser",
    resolve: { conditionNames: ["@rivya/source", "import", "browser", "default"] },
    onLog: (_, { message }) => complaints.push(message),
  });
  const { output } = await build.generate({ format: "esm", codeSplitting: false });
  await build.close();
  expect(complaints).toEqual([]);
  expect(output).toHaveLength(1);
  return output[0].code;
}

interface Look {
  readonly page: Page;
  readonly errors: readonly string[];
}

async function browse(browser: Browser, code: string): Promise<Look> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => errors.push(message.text()));
  await page.route("http://localhost/**", (route) => {
    const isCode = route.request().url().endsWith("/play.js");
    const contentType = isCode ? "text/javascript" : "text/html";
    return route.fulfill({ contentType, body: isCode ? code : "<!doctype html><link rel=icon href=data:>" });
  });
  await page.goto("http://localhost/");
  return { page, errors };
}

const inPage = 'import("http://localhost/play.js").then(() => played)';
const inWorker = `new Promise((resolve, reject) => {
  const program = ${JSON.stringify(`${inPage}.then(postMessage)`)};
  const url = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  const worker = new Worker(url, { type: "module" });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
})`;

it("the core plays a whole task with an upload in a page, and in a worker of it", async ({ skip }) => {
  const executablePath = chromiumOr(skip, "the mock was not run in a browser");
  const code = await bundle();
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const { page, errors } = await browse(browser, code);
    for (const program of [inPage, inWorker]) {
      expect(await page.evaluate(program)).toBe("queued, processing, succeeded: 512x512, 996 credits left");
    }
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
