import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { complaint } from "../src/changesets/check.ts";
import { draft } from "../src/changesets/draft.ts";
import { state } from "../src/changesets/state.ts";
import { keep } from "../src/keep.ts";
import { documentOf, edited } from "./document.ts";

let root: string;
const write = (path: string, value: unknown) =>
  writeFileSync(join(root, path), typeof value === "string" ? value : JSON.stringify(value));
const check = async () => complaint(await state(root));
const changeset = (name: string, bumps: Record<string, string>, text = "Something else.") =>
  write(
    `.changeset/${name}.md`,
    `---\n${Object.entries(bumps)
      .map(([one, bump]) => `"${one}": ${bump}`)
      .join("\n")}\n---\n\n${text}\n`,
  );

const documents = {
  released: documentOf({ enum: ["a", "b"] }),
  compatible: documentOf({ enum: ["a", "b", "c"] }),
  breaking: documentOf({ enum: ["a"] }),
  worse: documentOf({ enum: ["a"], maxLength: 3 }),
  described: documentOf({ enum: ["a", "b"], description: "One of two." }),
  renamed: edited(documentOf({ enum: ["a", "b"] }), { remove: ["/components/schemas/Long"] }),
};

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "rivya-changes-"));
  for (const folder of [".changeset", "spec/generated"]) mkdirSync(join(root, folder), { recursive: true });
  write("spec/package.json", { version: "1.2.3" });
  write("spec/generated/openapi.json", documents.released);
  await keep(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("before the first release everything is new, and no changeset is asked for", async () => {
  rmSync(join(root, "spec/released"), { recursive: true });
  write("spec/generated/openapi.json", documents.breaking);
  expect(await check()).toBeUndefined();
});

test("an unchanged document needs no changeset", async () => {
  expect(await check()).toBeUndefined();
  expect(await draft(root, await state(root))).toBeUndefined();
});

test("a breaking change is refused, with its sentence, the packages and the cure", async () => {
  write("spec/generated/openapi.json", documents.breaking);
  expect(await check()).toBe(`The document changed since the last release in a way that no changeset covers:
  breaking: \`value\` of \`Question\` no longer takes \`b\`.
Not covered:
  @rivya/openapi needs major, has none
  @rivya/client needs major, has none
  @rivya/validator needs major, has none
  @rivya/mock needs major, has none
  @rivya/contract-tests needs major, has none
Cure: pnpm changeset:spec`);
});

test("a changeset that says too little, or of too few packages, does not cover it", async () => {
  write("spec/generated/openapi.json", documents.breaking);
  changeset("other", { "@rivya/openapi": "major", "@rivya/client": "minor" });
  const found = await check();
  expect(found).not.toContain("@rivya/openapi needs");
  expect(found).toContain("@rivya/client needs major, has minor");
});

test("the drafted changeset covers it, and says what happened", async () => {
  write("spec/generated/openapi.json", documents.breaking);
  expect(await draft(root, await state(root))).toBe(".changeset/document.md");
  expect(readFileSync(join(root, ".changeset/document.md"), "utf8")).toBe(`---
"@rivya/openapi": major
"@rivya/client": major
"@rivya/validator": major
"@rivya/mock": major
"@rivya/contract-tests": major
---

What Rivya's API takes and answers has changed. Look for the following in your code before you upgrade.

### Breaking

- \`value\` of \`Question\` no longer takes \`b\`. (createThing)
`);
  expect(await check()).toBeUndefined();
});

test("a second draft says only what the first did not, and leaves the first alone", async () => {
  write("spec/generated/openapi.json", documents.compatible);
  await draft(root, await state(root));
  write("spec/generated/openapi.json", documents.worse);
  changeset("document", { "@rivya/openapi": "minor" }, "`value` of `Question` no longer takes `b`.");
  expect(await draft(root, await state(root))).toBe(".changeset/document-2.md");
  const second = readFileSync(join(root, ".changeset/document-2.md"), "utf8");
  expect(second).toContain("is at most 3 characters");
  expect(second).not.toContain("no longer takes");
  expect(await check()).toBeUndefined();
});

test.each([
  ["breaking", "1.2.3", "major"],
  ["breaking", "0.4.0", "minor"],
  ["compatible", "1.2.3", "minor"],
  ["compatible", "0.4.0", "patch"],
  ["described", "1.2.3", "patch"],
] as const)("%s at %s is at least %s", async (name, version, bump) => {
  write("spec/package.json", { version });
  write("spec/generated/openapi.json", documents[name]);
  expect((await state(root)).needed["@rivya/openapi"]).toBe(bump);
});

test("only the packages whose surface moves are asked for", async () => {
  write("spec/generated/openapi.json", documents.described);
  expect(Object.keys((await state(root)).needed)).toEqual(["@rivya/openapi"]);
  write("spec/generated/openapi.json", documents.renamed);
  expect((await state(root)).needed).toEqual({ "@rivya/openapi": "major", "@rivya/validator": "major" });
});

test("what a pre-release has taken covers nothing any more", async () => {
  write("spec/generated/openapi.json", documents.breaking);
  await draft(root, await state(root));
  expect(await check()).toBeUndefined();
  write(".changeset/pre.json", { mode: "pre", tag: "beta", initialVersions: {}, changesets: ["document"] });
  expect(await check()).toContain("has none");
});

test("nothing is written but the draft", async () => {
  write("spec/generated/openapi.json", documents.breaking);
  await check();
  expect(readdirSync(join(root, ".changeset"))).toEqual([]);
});
