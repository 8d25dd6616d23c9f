import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyRepository } from "@rivya/test-kit/copy";
import { run } from "@rivya/test-kit/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { samples } from "./written.ts";

let copy: string;
beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("the model of the guide is taken as it stands", async () => {
  const model = samples.find(({ page, language }) => page === "docs/guides/adding-a-model.md" && language === "yaml");
  writeFileSync(join(copy, "spec/models/paper-lantern.yaml"), model!.text);
  const { code, output } = await run(copy, "pnpm", ["generate"]);
  expect(code, output).toBe(0);
  const { components } = JSON.parse(readFileSync(join(copy, "spec/generated/openapi.json"), "utf8"));
  expect(components.schemas.ModelId.enum).toContain("paper-lantern");
});
