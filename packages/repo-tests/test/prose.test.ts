import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { readText, root, trackedFiles } from "../src/repository.ts";

const documents = trackedFiles().filter((path) => path.endsWith(".md") && !path.endsWith("CHANGELOG.md"));
const scripts = Object.keys((JSON.parse(readText("package.json")) as { scripts: object }).scripts);
const exists = (path: string) => existsSync(join(root, path));

// A link that begins with a slash leads to a page of the docs site, whose own tests follow it.
const links = (text: string) => [...text.matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)/g)].map((match) => match[1]!);
const quotedPaths = (text: string) =>
  [...text.matchAll(/`((?:spec|packages|docs|scripts|\.changeset)\/[\w./-]*)`/g)]
    .map((match) => match[1]!)
    .filter((path) => !path.startsWith("docs/dist"));

describe.each(documents)("%s", (document) => {
  const text = readText(document);

  test("links to files that exist", () => {
    expect(links(text).filter((link) => !exists(normalize(join(dirname(document), link))))).toEqual([]);
  });

  test("names paths that exist", () => {
    expect(quotedPaths(text).filter((path) => !exists(path))).toEqual([]);
  });

  test("names scripts that exist", () => {
    const named = [...text.matchAll(/\bnp?m run ([\w:-]+)|\bpnpm run ([\w:-]+)/g)].map(
      (match) => match[1] ?? match[2]!,
    );
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

test("no file names a folder of somebody's machine, or the host of a registry", () => {
  const machine = /(?:^|[^\w.:/*}])\/(?:home|root|Users|work)\/\w/;
  const registry = ["npmjs", "yarnpkg", "debian"].map((name) => `${name}.org`);
  const found = trackedFiles().filter((path) => {
    if (/\.png$|pnpm-lock\.yaml$/.test(path)) return false;
    const text = readText(path);
    return machine.test(text) || registry.some((host) => text.includes(host));
  });
  expect(found.filter((path) => path !== "packages/repo-tests/test/prose.test.ts")).toEqual([]);
});
