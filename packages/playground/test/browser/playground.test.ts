import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startMock } from "@rivya/mock";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dist, playgroundOr } from "./open.ts";

// 8 by 8 pixels, red.
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC",
  "base64",
);

const json = (page: Page) => page.getByLabel("The request as JSON");
const written = async (page: Page): Promise<unknown> => JSON.parse(await json(page).inputValue());
const run = (page: Page) => page.locator("button.run").click();
const picture = (page: Page) => page.locator("figure img");
const credits = (page: Page, count: number) => page.locator(`[data-credits="${count}"]`).waitFor();

test("a request becomes a picture, and nobody but the page's own server hears of it", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const { page, requests, complaints } = await playground.open();
  await credits(page, 1000);
  await run(page);
  await picture(page).waitFor();
  expect(await picture(page).evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1024);
  expect(await page.locator("[data-status]").count()).toBe(3);
  await credits(page, 996);
  expect(await page.locator(".tape pre").first().innerText()).toContain("POST /api/v1/generations");
  expect(await page.locator(".tape pre").last().innerText()).toMatch(/^202\n[\s\S]*"status": "queued"/);
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(playground.site.url))).toEqual([]);
});

test("form and JSON say the same, and what is wrong stands at its field", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const { page } = await playground.open();
  await page.getByRole("radio", { name: "portrait_16_9" }).check();
  await page.getByLabel("prompt", { exact: true }).fill("A paper boat");
  expect(await written(page)).toMatchObject({ prompt: "A paper boat", params: { image_size: "portrait_16_9" } });

  await json(page).fill('{"model": "qwen-image", "prompt": "A kite", "params": {"image_size": "sqare", "steps": 4}}');
  expect(await page.getByLabel("prompt", { exact: true }).inputValue()).toBe("A kite");
  const faults = page.locator("#field-params-image_size-faults");
  expect(await faults.innerText()).toContain('did you mean "square"');
  expect(await page.locator("#json-faults").innerText()).toContain("/params/steps");

  await json(page).fill('{"model": ');
  expect(await page.locator("button.run").isDisabled()).toBe(true);
  expect(await page.getByLabel("prompt", { exact: true }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "minimal" }).click();
  expect(await page.locator(".verdict").innerText()).toBe("Valid");

  await page.locator("#model").selectOption("happyhorse-1-0");
  await page.getByLabel("duration", { exact: true }).fill("16");
  expect(await page.locator("#field-params-duration-faults").innerText()).toContain("/params/duration");
  await page.getByLabel("duration", { exact: true }).fill("");
  await page.getByLabel("duration", { exact: true }).pressSequentially("4.05");
  expect(await written(page)).toMatchObject({ params: { duration: 4.05 } });
  await page.getByLabel("duration", { exact: true }).fill("4");
  expect(await written(page)).toMatchObject({ model: "happyhorse-1-0", params: { duration: 4 } });
});

test("what the API refuses is told with its code, its sentence, its details and its request", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const { page } = await playground.open();
  await json(page).fill('{"model": "qwen-image", "prompt": "A kite", "params": {"steps": 4}}');
  await run(page);
  const problem = page.locator(".problem");
  await problem.waitFor();
  for (const part of ["validation_failed", "400", "/params/steps", "Request req_"]) {
    expect(await problem.innerText()).toContain(part);
  }
  await page.getByRole("button", { name: "minimal" }).click();
  await page.getByLabel("Make it go wrong").selectOption("error=insufficient_credits");
  await run(page);
  await problem.getByText("insufficient_credits").waitFor();
  await page.getByLabel("Make it go wrong").selectOption("fail");
  await run(page);
  await problem.getByText("generation_failed", { exact: true }).waitFor();
  await credits(page, 1000);
});

test("a dropped picture is uploaded and becomes a reference", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const { page } = await playground.open();
  await page.locator("input[type=file]").setInputFiles({ name: "red.png", mimeType: "image/png", buffer: png });
  await page.getByRole("button", { name: "Remove red.png" }).waitFor();
  const items = (await written(page)) as { params: { referenceMediaItems: unknown[] } };
  expect(items.params.referenceMediaItems).toEqual([
    { url: expect.stringContaining("/media/"), kind: "image", name: "red.png", mimeType: "image/png" },
  ]);
  await run(page);
  await picture(page).last().waitFor();
  await page.getByRole("button", { name: "Copy as curl" }).click();
  await page.getByText("only in the mock of this page").waitFor();
  await page.getByRole("button", { name: "Remove red.png" }).click();
  expect(await written(page)).not.toHaveProperty("params.referenceMediaItems");
});

test("time stands still until it is turned", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const { page } = await playground.open();
  await page.getByRole("radio", { name: "stop" }).check();
  await run(page);
  await page.locator("[data-status=queued]").waitFor();
  await page.getByRole("button", { name: "+1 s" }).click();
  await page.getByRole("button", { name: "+1 s" }).click();
  await page.getByRole("button", { name: "+1 s" }).click();
  await page.locator("[data-status=processing]").waitFor();
  expect(await picture(page).count()).toBe(0);
  await page.getByRole("button", { name: "+1 day" }).click();
  await picture(page).waitFor();
});

test("a service of one's own is called with its key, which is kept nowhere and copied nowhere", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const key = "rvya_sk_mine_4711";
  await using service = await startMock({ keys: [{ key }], credits: 50 });
  const { page } = await playground.open("", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByLabel("Talks to").selectOption("own");
  await page.getByLabel("Base URL").fill(service.url);
  await page.getByLabel("API key").fill(key);
  await page.getByRole("button", { name: "Connect" }).click();
  await credits(page, 50);
  await run(page);
  await picture(page).waitFor();
  await credits(page, 46);
  for (const [name, expected] of [
    ["Copy as curl", '"Authorization: Bearer $RIVYA_API_KEY"'],
    ["Copy as TypeScript", service.url],
  ] as const) {
    await page.getByRole("button", { name }).click();
    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(expected);
    expect(copied).not.toContain(key);
  }
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
  expect(kept + page.url() + (await page.locator("body").innerText())).not.toContain(key);
});

async function connectTo(page: Page, url: string, key: string): Promise<void> {
  await page.getByLabel("Talks to").selectOption("own");
  await page.getByLabel("Base URL").fill(url);
  await page.getByLabel("API key").fill(key);
  await page.getByRole("button", { name: "Connect" }).click();
}

test("nobody is called connected who does not answer, or knows no such key", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const key = "rvya_sk_mine_4711";
  await using service = await startMock({ keys: [{ key }], credits: 50 });
  await using closed = await startMock({ keys: [{ key }], cors: false });
  const { page } = await playground.open("", { permissions: ["clipboard-read", "clipboard-write"] });
  await credits(page, 1000);
  const alert = page.locator(".target").getByRole("alert");
  const connected = page.getByText("Connected to");

  await connectTo(page, service.url, "rvya_sk_of_nobody");
  await alert.getByText("api_key_invalid").waitFor();
  expect(await connected.count()).toBe(0);

  await connectTo(page, closed.url, key);
  await alert.getByText("CORS").waitFor();
  expect(await connected.count()).toBe(0);
  await run(page);
  await page.locator(".problem").getByText("CORS").waitFor();

  await connectTo(page, `${service.url}/`, key);
  await connected.waitFor();
  await page.getByRole("button", { name: "Copy as curl" }).click();
  await page.getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`'${service.url}/api/v1/generations'`);
});

test("what a service says late is not shown as the mock's", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const key = "rvya_sk_mine_4711";
  await using service = await startMock({ keys: [{ key }], credits: 50 });
  const { page } = await playground.open();
  await credits(page, 1000);
  let answer: (() => void) | undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route(`${service.url}/api/v1/credits`, async (route) => {
    await asked;
    await route.continue();
  });
  await connectTo(page, service.url, key);
  await page.getByText("Asking").waitFor();
  await page.getByLabel("Talks to").selectOption("worker");
  await credits(page, 1000);
  const answered = page.waitForResponse(`${service.url}/api/v1/credits`);
  answer!();
  await (await answered).finished();
  await page.locator(".tape").getByText("/api/v1/credits").nth(2).waitFor();
  await page.getByRole("button", { name: "Send" }).click();
  await expect.poll(() => page.locator(".tape li").count()).toBe(4);
  await credits(page, 1000);
});

test("the clock goes as fast as it says, also for who comes back to it", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const key = "rvya_sk_mine_4711";
  await using service = await startMock({ keys: [{ key }], credits: 50 });
  const { page } = await playground.open();
  await page.getByRole("radio", { name: "stop" }).check();
  await connectTo(page, service.url, key);
  await credits(page, 50);
  await page.getByLabel("Talks to").selectOption("worker");
  await credits(page, 1000);
  expect(await page.getByRole("radio", { name: "stop" }).isChecked()).toBe(true);
});

test("a second press while a task is made sends nothing, and its id is filled in where one is needed", async ({
  skip,
}) => {
  const playground = await playgroundOr(skip);
  const { page } = await playground.open("#operation=getTask");
  await credits(page, 1000);
  await page.locator("button.run").dblclick();
  await picture(page).waitFor();
  await credits(page, 996);
  const created = page.locator(".tape li").getByText("POST /api/v1/generations");
  expect(await created.count()).toBe(1);
  const id = await page.getByLabel("Id", { exact: true }).inputValue();
  expect(id).toMatch(/^task_/);
  await page.getByRole("button", { name: "Send" }).click();
  await page.locator(".tape pre").first().getByText(`GET /api/v1/generations/${id}`).waitFor();
  await run(page);
  await credits(page, 992);
});

test("a link opens an operation filled in, and another link another", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const { page } = await playground.open("#operation=createTask&example=reference");
  expect(await written(page)).toHaveProperty("params.referenceMediaItems");
  await page.evaluate(() => location.assign("#operation=createTask&example=minimal&model=z-image"));
  await expect.poll(() => page.locator("#model").inputValue()).toBe("z-image");
  await page.evaluate(() => location.assign("#operation=listModels"));
  await expect.poll(() => page.locator("select:focus").inputValue()).toBe("listModels");
  await page.getByRole("button", { name: "Send" }).click();
  await expect.poll(() => page.locator(".tape pre").last().innerText()).toContain('"qwen-image"');
});

test("opened as a file, the page says that it cannot run there", async ({ skip }) => {
  const playground = await playgroundOr(skip);
  const { page } = await playground.browsing.visit();
  await page.goto(pathToFileURL(join(dist, "index.html")).href);
  await page.locator("#opened-as-file").waitFor();
  expect(await page.locator("#opened-as-file").innerText()).toContain("opened as a file");
  const { page: served } = await playground.open();
  await credits(served, 1000);
  expect(await served.locator("#opened-as-file").isVisible()).toBe(false);
});
