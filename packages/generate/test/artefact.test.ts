import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stale, write } from "../src/artefact.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rivya-artefact-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const artefacts = [
  { path: "spec/generated/one.yaml", text: "one: 1\n" },
  { path: "spec/generated/two.yaml", text: "two: 2\n" },
];

test("writes what is missing or changed, and says what", async () => {
  expect(await write(root, artefacts)).toEqual(["spec/generated/one.yaml", "spec/generated/two.yaml"]);
  await writeFile(join(root, "spec/generated/two.yaml"), "two: by hand\n");
  expect(await stale(root, artefacts)).toEqual(["spec/generated/two.yaml"]);
  expect(await write(root, artefacts)).toEqual(["spec/generated/two.yaml"]);
  expect(await readFile(join(root, "spec/generated/two.yaml"), "utf8")).toBe("two: 2\n");
  expect(await stale(root, artefacts)).toEqual([]);
});

test("what an earlier document left behind is stale, and is removed", async () => {
  await write(root, artefacts);
  await writeFile(join(root, "spec/generated/old.yaml"), "old: 0\n");
  expect(await stale(root, artefacts)).toEqual(["spec/generated/old.yaml"]);
  await write(root, artefacts);
  expect(await readdir(join(root, "spec/generated"))).toEqual(["one.yaml", "two.yaml"]);
});

test("checking writes nothing", async () => {
  await mkdir(join(root, "spec"));
  expect(await stale(root, artefacts)).toEqual(["spec/generated/one.yaml", "spec/generated/two.yaml"]);
  expect(await readdir(join(root, "spec"))).toEqual([]);
});
