import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyRepository } from "../src/copy.ts";
import { readText, trackedFiles } from "../src/repository.ts";
import { run } from "@rivya/test-kit/run";

let copy: string;
beforeAll(() => {
  copy = copyRepository();
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const check = () => run(copy, "pnpm", ["generate", "--check"]);

test("pnpm generate --check names every stale file and the cure", { timeout: 120_000 }, async () => {
  expect(await check()).toMatchObject({ code: 0 });
  appendFileSync(join(copy, "spec/src/generated/types.gen.ts"), "export type Sneaked = 1;\n");
  writeFileSync(join(copy, "packages/validator/src/generated/old.gen.ts"), "export {};\n");
  rmSync(join(copy, "spec/generated/openapi.json"));
  const { code, output } = await check();
  expect(code).toBe(1);
  expect(output).toContain("spec/src/generated/types.gen.ts");
  expect(output).toContain("packages/validator/src/generated/old.gen.ts");
  expect(output).toContain("spec/generated/openapi.json");
  expect(output).toContain("Cure: pnpm generate");
  expect(output).not.toContain("models.yaml");
});

// What turbo takes from its cache heals what is stale, and leaves lie what is too much.
test("the cure cures", { timeout: 120_000 }, async () => {
  writeFileSync(join(copy, "packages/validator/src/generated/old.gen.ts"), "export {};\n");
  expect(await run(copy, "pnpm", ["generate"])).toMatchObject({ code: 0 });
  expect(await check()).toEqual({ code: 0, output: expect.not.stringContaining("Stale") });
});

test("a change of the document makes what comes from it stale", { timeout: 120_000 }, async () => {
  const model = join(copy, "spec/models/z-image.yaml");
  writeFileSync(model, readText("spec/models/z-image.yaml").replace("maxLength: 1000", "maxLength: 999"));
  const { code, output } = await check();
  expect(code).toBe(1);
  expect(output).toContain("spec/generated/models.yaml");
  expect(output).toContain("packages/validator/src/generated/");
});

const generated = trackedFiles().filter((path) => /\.gen\.ts$|(^|\/)generated\//.test(path));

test.each(generated.filter((path) => path.endsWith(".ts")))("%s carries the mark", (path) => {
  expect(readText(path)).toMatch(/^\/\/ Generated from the OpenAPI document by `pnpm generate`\. Do not edit\.\n/);
});

// Pages that tests look at, and the one that Vite begins with, are written by hand.
const byHand = (path: string) => path.includes("/test/") || path === "packages/playground/index.html";
const isBuilt = (path: string) =>
  /(^|\/)(dist|out|coverage|\.turbo)\//.test(path) || (path.endsWith(".html") && !byHand(path));

test("nothing that is built is under version control", () => {
  expect(trackedFiles().filter(isBuilt)).toEqual([]);
});
