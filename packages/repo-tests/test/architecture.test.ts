import { expect, test } from "vitest";
import { mayImport } from "../src/directions.ts";
import { readText, trackedFiles, workspaces } from "../src/repository.ts";

const text = readText("ARCHITECTURE.md");
const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
const all = workspaces();
const short = (name: string): string => name.replace("@rivya/", "");

/** The floors of the house that is drawn, from the top; a floor has several rooms. */
const floors = (/```\n(.*?)```/s.exec(section("Who may import whom"))?.[1] ?? "")
  .trimEnd()
  .split("\n")
  .map((line) => Object.keys(mayImport).filter((name) => line.split(/\s+/).includes(short(name))));

test("what is published stands on the floors that are drawn, and nothing else does", () => {
  const published = all.filter(({ manifest }) => !manifest.private).map(({ manifest }) => manifest.name);
  expect(floors.flat().toSorted()).toEqual(published.toSorted());
});

test("each floor imports only what is drawn below it", () => {
  floors.forEach((floor, at) => {
    const below = floors.slice(at + 1).flat();
    for (const name of floor) expect(mayImport[name]?.filter((one) => !below.includes(one))).toEqual([]);
  });
});

test("what is said to be private is", () => {
  const sentence = /^- ((?:`[\w-]+`[, and\s]*)+)\s*are\s+private/m.exec(section("Who may import whom"))?.[1] ?? "";
  const named = [...sentence.matchAll(/`([\w-]+)`/g)].map((match) => match[1]!);
  const hidden = all.filter(({ manifest }) => manifest.private).map(({ manifest }) => short(manifest.name));
  expect(named.toSorted()).toEqual(hidden.toSorted());
});

test("every folder of the top, and every workspace, has its line, and no line is of another", () => {
  const named = [...section("Rooms").matchAll(/^\| `([\w./-]+)\/` /gm)].map((match) => match[1]!);
  const top = trackedFiles().flatMap((path) => /^([^/]+)\//.exec(path)?.[1] ?? []);
  const folders = new Set([...top.filter((name) => name !== "packages"), ...all.map(({ folder }) => folder)]);
  expect(named.toSorted()).toEqual([...folders].toSorted());
});

test("what it names in code exists", () => {
  const files = trackedFiles();
  const paths = [...text.matchAll(/`((?:spec|docs|packages|scripts)\/[\w./-]+)`/g)].map((match) => match[1]!);
  expect(paths.filter((path) => !files.some((file) => file === path || file.startsWith(path)))).toEqual([]);
});
