import { manualClock } from "@rivya/mock/core";
import { startMock } from "@rivya/mock";
import { chromiumOr } from "@rivya/test-kit/chromium";
import { expect, test } from "vitest";
import { browse } from "./browse.ts";

test("rivya-mock serves the page, which makes a picture there and shows its journal", async ({ skip }) => {
  await using browsing = await browse(chromiumOr(skip, "the page of the mock was not looked at"));
  await using mock = await startMock();
  const { page, requests, complaints } = await browsing.visit();
  await page.goto(`${mock.url}/__mock/`);
  await page.locator("[data-credits='1000']").waitFor();
  await page.locator("button.run").click();
  await page.locator("figure img").waitFor();
  await page.locator("[data-credits='996']").waitFor();
  await fetch(`${mock.url}/api/v1/nowhere`);
  const journal = page.locator(".journal");
  await journal.getByText("GET /api/v1/nowhere").waitFor();
  expect(await journal.innerText()).toContain("POST /api/v1/generations");
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(`${mock.url}/`))).toEqual([]);

  // The mock in the page's worker is there too, and this one hears nothing of it.
  await page.getByLabel("Talks to").selectOption("worker");
  await page.locator("[data-credits='1000']").waitFor();
  await page.locator("button.run").click();
  await page.locator("figure img").waitFor();
  expect(await (await mock.fetch("http://127.0.0.1/__mock/state")).text()).toContain('"balance":996');
  expect(complaints).toEqual([]);
});

test("a manual clock of rivya-mock is turned from the page", async ({ skip }) => {
  await using browsing = await browse(chromiumOr(skip, "the page of the mock was not looked at"));
  await using mock = await startMock({ clock: manualClock() });
  const { page } = await browsing.visit();
  await page.goto(`${mock.url}/__mock/?lang=hi`);
  await page.locator("button.run").click();
  await page.locator("[data-status=queued]").waitFor();
  await page.getByRole("button", { name: "+1 मिनट" }).click();
  await page.locator("figure img").waitFor();
  expect(await page.locator(".clock time").getAttribute("datetime")).toBe("2026-01-01T00:01:00.000Z");
});
