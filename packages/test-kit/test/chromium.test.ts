import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findChromium } from "../src/chromium.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-chromium-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(...path: string[]): Promise<string> {
  const file = join(folder, ...path);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, "");
  return file;
}

test("CHROMIUM_PATH decides, and a wrong one is not replaced by another browser", async () => {
  const named = await put("named");
  await put("bin", "chromium");
  const PATH = join(folder, "bin");
  expect(findChromium({ CHROMIUM_PATH: named, PATH }, "linux")).toBe(named);
  expect(findChromium({ CHROMIUM_PATH: join(folder, "gone"), PATH }, "linux")).toBeUndefined();
});

test("the first browser on PATH is taken", async () => {
  const found = await put("b", "google-chrome");
  const PATH = [join(folder, "a"), join(folder, "b")].join(delimiter);
  expect(findChromium({ PATH }, "linux")).toBe(found);
  expect(findChromium({ PATH: join(folder, "a") }, "linux")).toBeUndefined();
  expect(findChromium({}, "linux")).toBeUndefined();
});
