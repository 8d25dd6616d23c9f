import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rivya/test-kit/repository";
import { expect, test } from "vitest";
import { pages, read, samples } from "./written.ts";

const everything = pages.map(read).join("\n");
const all = (pattern: RegExp, from = everything) => [...new Set([...from.matchAll(pattern)].map((match) => match[1]!))];
const manifest = (folder: string) =>
  JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
    readonly engines: { readonly node: string };
  };
const help = (command: string) =>
  execFileSync(join(root, "node_modules/.bin", command), ["--help"], { encoding: "utf8" });

test("the Node that the pages ask for is the one that the packages need", () => {
  const needed = ["packages/mock", "packages/contract-tests", ""].map((folder) => manifest(folder).engines.node);
  expect(all(/Node (\d[\d.]*\d)/g).filter((version) => !needed.includes(`>=${version}`))).toEqual([]);
});

test("the commands of the repository exist", () => {
  const known = ["exec", ...Object.keys(manifest("").scripts)];
  expect(all(/npx pnpm ([\w:-]+)/g).filter((name) => !known.includes(name))).toEqual([]);
});

test("the guide to the contract tests lists every check, and only flags that there are", () => {
  const guide = read("docs/guides/contract-tests.md");
  const usage = help("rivya-contract");
  const checks = all(/^ {2}([a-z-]+) {2,}\S/gm, usage.slice(usage.indexOf("\nChecks:")));
  expect(all(/^\| `([a-z-]+)` +\|/gm, guide)).toEqual(checks);
  const flags = all(/[\s`](--[a-z][a-z-]+)/g, guide).filter((flag) => !["--save-dev", "--path-as-is"].includes(flag));
  expect(flags.length).toBeGreaterThan(5);
  expect(flags.filter((flag) => !usage.includes(flag))).toEqual([]);
});

test("what the pages change in a file stands in it", () => {
  const changes = samples.filter(({ language }) => language === "diff");
  expect(changes.length).toBeGreaterThan(0);
  for (const { title, text } of changes) {
    const before = text.split("\n").filter((line) => !line.startsWith("+"));
    expect(readFileSync(join(root, title), "utf8")).toContain(before.map((line) => line.slice(1)).join("\n"));
  }
});

test("the flags of the mock exist", () => {
  const flags = all(/rivya-mock((?: +--?[a-z][\w-]*(?: [\w/]+)?)+)/g).flatMap((line) => all(/(--[a-z-]+)/g, line));
  expect(flags.length).toBeGreaterThan(2);
  expect(flags.filter((flag) => !help("rivya-mock").includes(flag))).toEqual([]);
});
