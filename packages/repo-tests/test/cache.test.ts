import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "@rivya/test-kit/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyRepository, keepHistory } from "../src/copy.ts";

// What passed is not run again; so what a test looks at has to be in its hash.
let copy: string;
let known: ReadonlyMap<string, string>;

beforeAll(async () => {
  copy = copyRepository();
  keepHistory(copy);
  known = await hashes();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const tasks = ["//#check:format", "//#check:lint", "//#check:changes", "typecheck", "build", "test"];

async function hashes(env: Record<string, string> = {}): Promise<Map<string, string>> {
  const { output } = await run(copy, "turbo", ["run", ...tasks, "--dry=json"], copy, env);
  const plan = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1)) as {
    tasks: { taskId: string; hash: string }[];
  };
  return new Map(plan.tasks.map(({ taskId, hash }) => [taskId, hash]));
}

/** The tasks that would run again, were all in the cache that could have run before. */
async function runAgain(env?: Record<string, string>): Promise<string[]> {
  const [before, after] = [known, await hashes(env)];
  if (!env) known = after;
  return [...after.keys()].filter((task) => after.get(task) !== before.get(task));
}

const all = ["//#check:format", "//#check:lint", "@rivya/repo-tests#test", "@rivya/release#test", "@rivya/tour#test"];

// What is in one of the packages that the root itself depends on runs everything again.
test.each([
  ["README.md", [...all, "@rivya/docs#test"], ["@rivya/mock#test", "@rivya/client#build"]],
  ["spec/released/openapi.json", [...all, "//#check:changes"], []],
  ["spec/models/z-image.yaml", [...all, "@rivya/generate#test", "@rivya/validator#test"], []],
  ["packages/test-kit/src/run.ts", [...all, "@rivya/mock#test", "@rivya/spec-diff#test"], []],
  ["packages/generate/src/document.ts", [...all, "@rivya/openapi#test", "@rivya/validator#test"], []],
  ["packages/mock/src/core/pipeline.ts", [...all, "@rivya/contract-tests#test"], []],
  ["scripts/bootstrap/tasks.mjs", [...all, "@rivya/quickstart#test"], ["@rivya/mock#test"]],
  ["vitest.shared.ts", [...all, "@rivya/test-kit#test", "@rivya/validator#test"], []],
])("a change of %s runs again what looks at it", async (path, again, not) => {
  appendFileSync(join(copy, path), "\n");
  const found = await runAgain();
  expect(found).toEqual(expect.arrayContaining(again));
  expect(found.filter((task) => not.includes(task))).toEqual([]);
});

test.each(["RIVYA_MACHINE", "FUZZ_SEED", "CHROMIUM_PATH"])(
  "another %s runs all tests again, and builds nothing",
  async (name) => {
    const found = await runAgain({ [name]: "another" });
    expect(found.filter((task) => task.endsWith("#test")).length).toBeGreaterThan(12);
    expect(found.filter((task) => !task.endsWith("#test"))).toEqual([]);
  },
);

test("where compiled programs are kept is the same to all", async () => {
  expect(await runAgain({ NODE_COMPILE_CACHE: join(copy, "node_modules/.cache/elsewhere") })).toEqual([]);
});

test("with nothing changed, nothing runs again", async () => {
  expect(await runAgain()).toEqual([]);
});

test("no task is kept out of the cache", async () => {
  const { output } = await run(copy, "turbo", ["run", ...tasks, "--dry=json"]);
  expect(output).not.toContain('"cache": false');
});
