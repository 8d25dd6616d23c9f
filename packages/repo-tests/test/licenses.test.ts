import { join } from "node:path";
import { expect, test } from "vitest";
import { readText, root, trackedFiles, workspaces } from "../src/repository.ts";
import { licenseOf, runtimeDependencies } from "../src/runtime-dependencies.ts";

// Free for every use, and nothing to be passed on but their text.
const permissive = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"]);
const packages = workspaces().filter(({ manifest }) => !manifest.private);

test.each(packages)("everything that $manifest.name brings along may be used by all", ({ folder }) => {
  const found = runtimeDependencies(join(root, folder));
  expect(found.filter(({ license }) => !permissive.has(license))).toEqual([]);
});

test("so may what is built into the playground, which comes with the mock", () => {
  const sources = trackedFiles().filter((path) => /^packages\/playground\/src\/.*\.tsx?$/.test(path));
  const imported = sources.flatMap((path) => [...readText(path).matchAll(/\bfrom "((?:@[\w-]+\/)?[\w-]+)/g)]);
  const names = new Set(imported.map(([, name = ""]) => name).filter((name) => !name.startsWith("@rivya/")));
  expect(names).toContain("preact");
  const licenses = [...names].map((name) => licenseOf(name, join(root, "packages/playground")));
  expect(licenses.filter((license) => !permissive.has(license))).toEqual([]);
});

test("what those bring along in turn is looked at too", () => {
  const names = runtimeDependencies(join(root, "packages/contract-tests")).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["@rivya/mock", "file-type", "token-types"]));
});
