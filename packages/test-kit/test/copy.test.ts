import { realpathSync, rmSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { join, sep } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copyRepository } from "../src/copy.ts";

const from = (place: string, name: string) => realpathSync(findPackageJSON(name, place)!);

test("the docs of a copy take their components from the copy, wherever the repository stands", () => {
  const copy = realpathSync(copyRepository());
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const starlight = from(join(copy, "docs/package.json"), "@astrojs/starlight");
  const found = [starlight, ...["astro", "astro-expressive-code"].map((name) => from(starlight, name))];
  for (const path of found) expect(path.startsWith(copy + sep), path).toBe(true);
});
