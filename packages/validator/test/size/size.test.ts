import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleSize } from "./bundle-size.ts";
import { fiftyModels } from "./fifty-models.ts";

const limits = [
  ["isQwenImageRequest", 1000],
  ["validateQwenImageRequest", 2500],
  ["qwenImageRequest", 3700],
] as const;

describe("minified and gzipped", () => {
  const built = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

  it.each(limits)("%s of what is published has at most %i bytes", { timeout: 60_000 }, async (name, limit) => {
    expect(await bundleSize(built, name)).toBeLessThanOrEqual(limit);
  });
});

describe("with fifty models in the catalogue", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await fiftyModels();
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(limits)("%s has still at most %i bytes", { timeout: 60_000 }, async (name, limit) => {
    expect(await bundleSize(join(folder, "index.ts"), name)).toBeLessThanOrEqual(limit);
  });
});
