import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@rivya/test-kit/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentOf } from "./document.ts";

// A copy of the program in a little repository of its own, with one commit.
const here = fileURLToPath(new URL("..", import.meta.url));
let root: string;
const cli = (...args: string[]) => run(root, process.execPath, ["packages/spec-diff/src/cli.ts", ...args]);
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
    cwd: root,
    stdio: "ignore",
  });
const document = (value: unknown) =>
  writeFileSync(join(root, "spec/generated/openapi.json"), JSON.stringify(documentOf(value)));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "rivya-spec-diff-"));
  for (const folder of [".changeset", "spec/generated", "packages/spec-diff"])
    mkdirSync(join(root, folder), { recursive: true });
  cpSync(join(here, "src"), join(root, "packages/spec-diff/src"), { recursive: true });
  cpSync(join(here, "package.json"), join(root, "packages/spec-diff/package.json"));
  symlinkSync(join(here, "node_modules"), join(root, "packages/spec-diff/node_modules"), "junction");
  writeFileSync(join(root, "spec/package.json"), JSON.stringify({ version: "0.1.0" }));
  document({ enum: ["a", "b"] });
  git("init", "--quiet");
  git("add", "spec");
  git("commit", "--quiet", "--message", "First");
  document({ enum: ["a"] });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("without a release everything is new", async () => {
  expect(await cli("diff")).toEqual({ code: 0, output: "Nothing was released yet: everything is new.\n" });
  expect(await cli("check")).toEqual({ code: 0, output: "" });
});

test("compares with a commit, for a terminal", async () => {
  expect(await cli("diff", "HEAD")).toEqual({
    code: 0,
    output: `Since HEAD:

Breaking (1)
  \`value\` of \`Question\` no longer takes \`b\`.
    createThing  /components/schemas/Question/properties/value
`,
  });
});

test("as JSON and as Markdown", async () => {
  expect(JSON.parse((await cli("diff", "HEAD", "--format", "json")).output)).toEqual({
    base: "HEAD",
    changes: [
      {
        kind: "request-enum-narrowed",
        level: "breaking",
        operations: ["createThing"],
        pointer: "/components/schemas/Question/properties/value",
        sentence: "`value` of `Question` no longer takes `b`.",
      },
    ],
  });
  expect((await cli("diff", "HEAD", "--format", "markdown")).output).toBe(`## The document since HEAD

### Breaking

- \`value\` of \`Question\` no longer takes \`b\`. (createThing)
`);
});

test("a base or a format that is not there is one line, or the usage", async () => {
  expect(await cli("diff", "nowhere")).toEqual({
    code: 2,
    output:
      "spec-diff: git has no nowhere:spec/generated/openapi.json: give a commit, branch or tag that holds the document.\n",
  });
  expect(await cli("diff", "--format", "html")).toMatchObject({
    code: 2,
    output: expect.stringContaining("no format html"),
  });
  expect((await cli("diff", "--", "--output=sneaked")).code).toBe(2);
});

test("kept, changed, refused, drafted, covered", async () => {
  expect((await cli("keep")).output).toBe("wrote spec/released/openapi.json\n");
  expect((await cli("diff")).output).toBe("The document did not change since the last release.\n");
  document({ enum: ["a"], maxLength: 1 });
  expect(await cli("check")).toMatchObject({ code: 1, output: expect.stringContaining("Cure: pnpm changeset:spec") });
  expect((await cli("draft")).output).toMatch(/^wrote \.changeset\/document\.md/);
  expect(readFileSync(join(root, ".changeset/document.md"), "utf8")).toContain('"@rivya/client": minor');
  expect(await cli("check")).toEqual({ code: 0, output: "" });
});
