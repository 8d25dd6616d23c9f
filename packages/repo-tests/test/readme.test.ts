import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@rivya/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, trackedFiles } from "../src/repository.ts";
import { run } from "@rivya/test-kit/run";
import { notPrinted, outputs, snippets } from "../src/snippets.ts";

// Every TypeScript block of every README is compiled and run, with the service replaced by the mock.
const documents = trackedFiles().filter((path) => path.endsWith("README.md"));
const all = documents.flatMap((document) => snippets(document));
const folder = mkdtempSync(join(tmpdir(), "rivya-readme-"));
let mock: Awaited<ReturnType<typeof startMock>>;

beforeAll(async () => {
  mock = await startMock({ queuedMs: 0, processingMs: 0 });
  process.env.RIVYA_BASE_URL = mock.url;
  process.env.RIVYA_API_KEY = mock.clientOptions.apiKey;
  symlinkSync(join(root, "packages/repo-tests/node_modules"), join(folder, "node_modules"), "junction");
  cpSync(join(root, "packages/quickstart/reference.png"), join(folder, "reference.png"));
  const compilerOptions = { types: ["node"], lib: ["es2023", "dom", "dom.iterable", "esnext.disposable"] };
  const settings = { extends: join(root, "tsconfig.base.json"), compilerOptions, include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    join(folder, "vitest.config.mjs"),
    `import shared from ${JSON.stringify(join(root, "vitest.shared.ts"))};
export default { ...shared, test: { ...shared.test, include: ["snippet-*.ts"] } };`,
  );
  all.forEach(({ text }, at) => writeFileSync(join(folder, `snippet-${at}.ts`), text));
});

afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the snippets compile", { timeout: 60_000 }, async () => {
  expect(await run(root, "tsc", ["--project", folder])).toEqual({ code: 0, output: "" });
});

// Most of the time they wait for their task.
test.concurrent.each(all.map(({ name, text }, at) => ({ name, text, at })))(
  "$name runs, and prints what it says",
  { timeout: 60_000 },
  async ({ text, at }) => {
    const file = `snippet-${at}.ts`;
    const isTest = text.includes('from "vitest"');
    const args = isTest ? ["exec", "vitest", "run", "--root", folder, file] : [];
    const { code, output } = isTest
      ? await run(root, "pnpm", args, join(root, "packages/repo-tests"))
      : await run(root, "node", ["--conditions=@rivya/source", file], folder);
    expect(code, output).toBe(0);
    expect(notPrinted(outputs(text), output), output).toBe(null);
  },
);

test("the outputs of a snippet are found, and held against what it prints", () => {
  const text = [
    "// what this is for",
    'const url = "https://rivya.ai"; // where',
    "console.log(url, 1); // https://... 1",
    "console.log(2);",
    "// 2",
    "console.log(",
    "  3,",
    "); // 3",
    "// next",
    "print();",
    "// 4",
  ].join("\n");
  expect(outputs(text)).toEqual(["https://... 1", "2", "3", "4"]);
  expect(notPrinted(outputs(text), "https://rivya.ai 1\n2\n3\n4\n")).toBe(null);
  expect(notPrinted(outputs(text), "https://rivya.ai 1\n3\n2\n4\n")).toBe("3");
  expect(notPrinted(["1."], "10")).toBe("1.");
});

test("the first example of the README has about 15 lines", () => {
  const [first] = snippets("README.md");
  expect(first!.text.trimEnd().split("\n").length).toBeLessThanOrEqual(16);
});
