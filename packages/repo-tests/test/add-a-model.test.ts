import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyRepository } from "../src/copy.ts";
import { run, type Finished } from "@rivya/test-kit/run";

// What the README promises: a new model is one new file in spec/models/ and `pnpm generate`, nothing else.
const minutes = 60_000;
const fixtures = new URL("./add-a-model/", import.meta.url);
let copy: string;
let generated: Finished;

beforeAll(async () => {
  copy = copyRepository();
  cpSync(new URL("made-up-2.yaml", fixtures), join(copy, "spec/models/made-up-2.yaml"));
  generated = await run(copy, "pnpm", ["generate"]);
}, 2 * minutes);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(copy, path), "utf8");

test("pnpm generate takes the new file", () => {
  expect(generated.output).not.toMatch(/error/i);
  expect(generated.code).toBe(0);
});

test("the document knows it, and is still without fault", { timeout: minutes }, async () => {
  const { components } = JSON.parse(read("spec/generated/openapi.json"));
  expect(components.schemas.CreateTaskRequest.discriminator.mapping["made-up-2"]).toBe(
    "#/components/schemas/MadeUp2Request",
  );
  expect(components.schemas.ModelId.enum).toContain("made-up-2");
  expect(components.examples.ModelList.value.data.map((model: { id: string }) => model.id)).toContain("made-up-2");
  expect(await run(copy, "pnpm", ["run", "check:spec"])).toMatchObject({ code: 0 });
});

test("the types know it: its options are checked", { timeout: minutes }, async () => {
  const consumer = join(copy, "packages/repo-tests/test/made-up-2.ts");
  cpSync(new URL("types.ts.txt", fixtures), consumer);
  const right = await run(copy, "pnpm", ["exec", "tsc"], join(copy, "packages/repo-tests"));
  expect(right).toEqual({ code: 0, output: "" });
  writeFileSync(consumer, readFileSync(consumer, "utf8").replace('"noon"', '"none"'));
  const wrong = await run(copy, "pnpm", ["exec", "tsc"], join(copy, "packages/repo-tests"));
  expect(wrong.output).toMatch(/made-up-2\.ts.*'"none"' is not assignable/s);
});

test("validator, catalogue and mock know it", { timeout: minutes }, async () => {
  cpSync(new URL("use.ts.txt", fixtures), join(copy, "packages/repo-tests/test/use-made-up-2.ts"));
  const used = await run(copy, "node", ["--conditions=@rivya/source", "packages/repo-tests/test/use-made-up-2.ts"]);
  expect(used.output).toBe("");
  expect(used.code).toBe(0);
});

// What is about sockets, chance, media, the store or print, or plants faults, does not ask which models there are, or
// asks the cheapest alone, which this one is not.
const others = [
  "test/{node,browser,fuzz,faults,mutate,readme,vitest,reproduce,target,sentences}/**",
  "test/core/{store,media/reference}/**",
  "test/core/{damaged,history,media/film,media/polyglot}.test.ts",
  "test/checks/state.test.ts",
  "test/workflows/respect.test.ts",
  "test/proof/{suite,size}.test.ts",
  "test/cli.test.ts",
];
const without = others.flatMap((paths) => ["--exclude", paths]);
const fewer = { RIVYA_PROOF_RUNS: "30" };

test.each(["@rivya/openapi", "@rivya/validator", "@rivya/mock", "@rivya/contract-tests"])(
  "no test of %s has to be changed",
  { timeout: 10 * minutes },
  async (name) => {
    const args = ["run", "test", `--filter=${name}`, "--output-logs=errors-only", "--", ...without];
    const { code, output } = await run(copy, "turbo", args, copy, fewer);
    expect(code, output.slice(-4000)).toBe(0);
  },
);
