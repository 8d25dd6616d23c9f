import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { watchSources } from "../../src/watch/sources.ts";

const root = mkdtempSync(join(tmpdir(), "rivya-sources-"));
let saves = 0;
let stop: () => void;

const write = (path: string, text = "") => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
/** As editors do that never leave half a file behind. */
const replace = (path: string) => {
  write("beside", path);
  renameSync(join(root, "beside"), join(root, path));
};
/** Whether a change was noticed, waited for. */
const isNoticed = (change: () => void) => {
  const before = saves;
  change();
  return vi.waitUntil(() => saves > before, { timeout: 5000 });
};

beforeAll(() => {
  for (const path of ["models/a.yaml", "paths/a.yaml", "components/schemas/A.yaml", "overlays/hi.yaml", "openapi.yaml"])
    write(`spec/${path}`);
  write("packages/mock/control/openapi.yaml");
  stop = watchSources(root, () => (saves += 1));
});
// What was saved last may be told twice.
beforeEach(() => new Promise((resolve) => setTimeout(resolve, 100)));
afterAll(() => {
  stop();
  rmSync(root, { recursive: true, force: true });
});

test.each(["spec/models/a.yaml", "spec/components/schemas/A.yaml", "packages/mock/control/openapi.yaml"])(
  "%s is noticed each time that another file takes its place, and when it is written",
  async (path) => {
    for (let time = 0; time < 3; time += 1) expect(await isNoticed(() => replace(path))).toBe(true);
    expect(await isNoticed(() => write(path, "again"))).toBe(true);
  },
);

test("a file in a new folder is noticed, each time", async () => {
  expect(await isNoticed(() => write("spec/components/schemas/tasks/B.yaml"))).toBe(true);
  expect(await isNoticed(() => write("spec/components/schemas/tasks/B.yaml", "again"))).toBe(true);
});

test("so is a folder that goes, comes back, and what is saved in it then", async () => {
  expect(await isNoticed(() => renameSync(join(root, "spec/overlays"), join(root, "spec/aside")))).toBe(true);
  expect(await isNoticed(() => renameSync(join(root, "spec/aside"), join(root, "spec/overlays")))).toBe(true);
  expect(await isNoticed(() => write("spec/overlays/hi.yaml", "again"))).toBe(true);
});

test("what is generated is not", async () => {
  const before = saves;
  write("spec/generated/openapi.json");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(saves).toBe(before);
});
