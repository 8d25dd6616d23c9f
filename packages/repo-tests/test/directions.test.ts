import { describe, expect, test } from "vitest";
import { commandOnly, mayImport, mayImportInTests } from "../src/directions.ts";
import { importedPackages, importsFromOutside } from "../src/imports.ts";
import { readText, trackedFiles, workspaces } from "../src/repository.ts";

const files = trackedFiles();
const all = workspaces(files);
const ours = (names: Record<string, string> = {}) => Object.keys(names).filter((name) => name.startsWith("@rivya/"));
const isCode = (path: string) => /\.(ts|js|mjs)$/.test(path);

describe("every workspace has its place in the directions", () => {
  test("and the directions name no other", () => {
    expect(all.map(({ manifest }) => manifest.name).toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });
});

describe.each(all)("$manifest.name", ({ folder, manifest }) => {
  const shipped = mayImport[manifest.name] ?? [];
  const inTests = [...shipped, ...(mayImportInTests[manifest.name] ?? [])];

  test.each(files.filter((path) => path.startsWith(`${folder}/`) && isCode(path)))(
    "%s imports only what lies below",
    (path) => {
      const allowed = path.startsWith(`${folder}/test/`) ? inTests : shipped;
      const found = importedPackages(readText(path)).filter((name) => name !== manifest.name);
      expect(found.filter((name) => !allowed.includes(name))).toEqual([]);
      const outside = importsFromOutside(path, readText(path), folder);
      expect(outside.filter((target) => !/^(vitest\.shared\.ts|scripts\/.+)$/.test(target))).toEqual([]);
    },
  );

  test("depends on no other packages of the project than it may import", () => {
    expect(ours(manifest.dependencies).filter((name) => !shipped.includes(name))).toEqual([]);
    expect(ours(manifest.peerDependencies)).toEqual([]);
    const development = ours(manifest.devDependencies).filter((name) => name !== commandOnly);
    expect(development.filter((name) => !inTests.includes(name))).toEqual([]);
  });
});

test("dependencies between packages, those for development included, make no circle", () => {
  const edges = new Map(
    all.map(({ manifest }) => [
      manifest.name,
      Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) => name in mayImport),
    ]),
  );
  const visit = (name: string, way: readonly string[]): void => {
    expect(way, `${[...way, name].join(" -> ")} is a circle`).not.toContain(name);
    for (const next of edges.get(name) ?? []) visit(next, [...way, name]);
  };
  for (const name of edges.keys()) visit(name, []);
});
