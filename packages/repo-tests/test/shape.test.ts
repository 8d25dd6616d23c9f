import { expect, test } from "vitest";
import { readText, trackedFiles } from "../src/repository.ts";

const isOurs = (path: string) => /\.(ts|js|mjs)$/.test(path) && !/\.gen\.ts$|(^|\/)generated\//.test(path);
const lines = trackedFiles()
  .filter((path) => isOurs(path) && /(^|\/)(src|lint|scripts|bin)\//.test(path))
  .map((path) => ({ path, lines: readText(path).split("\n").length }))
  .toSorted((one, other) => one.lines - other.lines);

test("half of the source files are shorter than 60 lines, nine of ten than 200, and none is longer than 400", () => {
  expect(lines[Math.floor(lines.length / 2)]!.lines).toBeLessThan(60);
  expect(lines[Math.floor(lines.length * 0.9)]!.lines).toBeLessThan(200);
  expect(lines.filter((file) => file.lines > 400)).toEqual([]);
});

test("the top level holds only what belongs there", () => {
  const allowed =
    /^(packages|spec|docs|scripts|\.changeset|\.ci|\.github)\/|^(README|ARCHITECTURE|CONTRIBUTING|SECURITY)\.md$|^LICENSE$|^(package\.json|pnpm-workspace\.yaml|pnpm-lock\.yaml|turbo\.json|tsconfig\.base\.json|vitest\.shared\.ts|redocly\.yaml|knip\.json|\.oxlintrc\.json|\.oxfmtrc\.json|\.gitignore|\.gitattributes)$/;
  expect(trackedFiles().filter((path) => !allowed.test(path))).toEqual([]);
});
