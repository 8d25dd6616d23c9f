import { expect, test } from "vitest";
import { readText, trackedFiles, workspaces } from "../src/repository.ts";

// Facts that have one place in the code, and that prose repeats.
const documents = trackedFiles()
  .filter((path) => path.endsWith(".md") && !path.endsWith("CHANGELOG.md"))
  .map((path) => ({ path, text: readText(path) }));

const caught = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);

/** What prose says that is not among what is known, each with the file that says it. */
const strangers = (pattern: RegExp, known: readonly string[]): string[] =>
  documents.flatMap(({ path, text }) =>
    caught(text, pattern)
      .filter((one) => !known.includes(one))
      .map((one) => `${path}: ${one}`),
  );

const packages = workspaces();
const needed = packages.flatMap(({ manifest }) => caught(manifest.engines?.node ?? "", />=([\d.]+)/g));
const root = JSON.parse(readText("package.json")) as { engines: { node: string }; devDependencies: { node: string } };

test("the ports are those that mock and docs listen on", () => {
  const ports = [
    ...caught(readText("packages/mock/src/node/command/flags.ts"), /"port", "N", "(\d+)"/g),
    ...caught(readText("packages/generate/src/watch/cli.ts"), /port"?: \{ type: "string", default: "(\d+)" \}/g),
  ];
  expect(new Set(ports).size).toBe(2);
  expect(strangers(/(?:127\.0\.0\.1|localhost):(\d+)/g, ports)).toEqual([]);
});

test("the mock's keys are those that it has", () => {
  const keys = caught(readText("packages/mock/src/core/keys.ts"), /"(rvya_sk_mock_\w+)"/g);
  expect(keys.length).toBeGreaterThan(4);
  expect(strangers(/\b(rvya_sk_mock_\w+)/g, keys)).toEqual([]);
});

test("the packages are those of this repository, and the vendor's own that it is not", () => {
  const names = packages.map(({ manifest }) => manifest.name);
  expect(strangers(/(@rivya\/[\w-]+)/g, [...names, "@rivya/sdk", "@rivya/source"])).toEqual([]);
});

test("the versions of Node are those that a package needs, or that are tried", () => {
  const tried = caught(readText(".github/workflows/ci.yml"), /\bnode: \[(.*)\]/g).flatMap((list) =>
    caught(list, /"(\d+)"/g),
  );
  expect(tried.length).toBeGreaterThan(1);
  const own = [root.devDependencies.node.split(".")[0]!, ...caught(root.engines.node, />=(\d+)/g)];
  expect(strangers(/\bNode(?:\.js)? (\d+(?:\.\d+)*)/g, [...needed, ...tried, ...own])).toEqual([]);
});

test.each(packages.filter(({ manifest }) => !manifest.private))(
  "the README of $manifest.name names the Node that it needs, if any",
  ({ folder, manifest }) => {
    const said = caught(readText(`${folder}/README.md`), /\bNode(?:\.js)? (\d+(?:\.\d+)*)/g);
    const [own] = caught(manifest.engines?.node ?? "", />=([\d.]+)/g);
    expect(said.length === 0 || said.some((one) => own === one || own?.startsWith(`${one}.`)), said.join()).toBe(true);
  },
);
