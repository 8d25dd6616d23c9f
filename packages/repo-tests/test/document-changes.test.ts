import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@rivya/test-kit/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyRepository } from "../src/copy.ts";
import { workspaces } from "../src/repository.ts";

// After a first release, in a copy: what CONTRIBUTING says of a changed document.
const timeout = 120_000;
let copy: string;
const pnpm = (...args: string[]) => run(copy, "pnpm", args);
const read = (path: string) => readFileSync(join(copy, path), "utf8");

beforeAll(async () => {
  copy = copyRepository();
  const waiting = readdirSync(join(copy, ".changeset")).filter((name) => name.endsWith(".md"));
  for (const name of waiting) rmSync(join(copy, ".changeset", name));
  for (const { folder, manifest } of workspaces().filter((one) => !one.manifest.private)) {
    writeFileSync(join(copy, folder, "package.json"), JSON.stringify({ ...manifest, version: "0.4.0" }, null, 2));
  }
  await pnpm("spec:keep");
}, timeout);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("a released document needs no changeset", { timeout }, async () => {
  expect(await pnpm("check:changes")).toMatchObject({ code: 0 });
});

test("a new model needs its one file and its changeset", { timeout }, async () => {
  cpSync(new URL("./add-a-model/made-up-2.yaml", import.meta.url), join(copy, "spec/models/made-up-2.yaml"));
  expect(await pnpm("generate")).toMatchObject({ code: 0 });
  const refused = await pnpm("check:changes");
  expect(refused.code).toBe(1);
  expect(refused.output).toContain("compatible: `CreateTaskRequest` takes the new model `made-up-2`.");
  expect(refused.output).not.toContain("breaking:");
  expect(refused.output).toContain("Cure: pnpm changeset:spec");
  expect(await pnpm("changeset:spec")).toMatchObject({ code: 0 });
  expect(await pnpm("check:changes")).toMatchObject({ code: 0 });
  expect(await pnpm("generate", "--check")).toMatchObject({ code: 0 });
});

test("an option that goes is breaking, and the changeset of the new model does not cover it", { timeout }, async () => {
  const model = join(copy, "spec/models/z-image.yaml");
  writeFileSync(
    model,
    readFileSync(model, "utf8")
      .replace(/(enum: \[.*), "?9:16"?\]/, "$1]")
      .replaceAll(/^.*- \{ when: \{ aspect_ratio: "9:16" \}.*\n/gm, ""),
  );
  expect(await pnpm("generate")).toMatchObject({ code: 0 });
  const { code, output } = await pnpm("spec:diff");
  expect(code).toBe(0);
  expect(output).toContain("`params.aspect_ratio` of `ZImageRequest` no longer takes `9:16`.");
  expect(await pnpm("check:changes")).toMatchObject({
    code: 1,
    output: expect.stringContaining("needs minor, has patch"),
  });
  await pnpm("changeset:spec");
  expect(read(".changeset/document-2.md")).toContain("no longer takes `9:16`");
  expect(await pnpm("check:changes")).toMatchObject({ code: 0 });
});

test("what is written for a release is well formatted", { timeout }, async () => {
  expect(await pnpm("exec", "oxfmt", "--check", ".changeset", "spec/released")).toMatchObject({ code: 0 });
});

test("the tool for releases reads the drafts", { timeout }, async () => {
  expect(await pnpm("exec", "changeset", "version")).toMatchObject({ code: 0 });
  const { version } = JSON.parse(read("packages/client/package.json")) as { version: string };
  expect(version).toBe("0.5.0");
  expect(read("packages/client/CHANGELOG.md")).toContain("no longer takes `9:16`");
});

test("after a release the next one begins: nothing changed, nothing is to be said", { timeout }, async () => {
  expect((await pnpm("check:changes")).code).toBe(1);
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  expect(scripts["release:version"]).toContain("changeset version && pnpm spec:keep");
  expect(await pnpm("spec:keep")).toMatchObject({ code: 0 });
  expect(await pnpm("check:changes")).toMatchObject({ code: 0 });
  expect((await pnpm("spec:diff")).output).toContain("The document did not change since the last release.");
});
