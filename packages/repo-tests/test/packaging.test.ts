import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { run } from "@rivya/test-kit/run";
import { install, listed, pack } from "@rivya/test-kit/tarballs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicTypes, withoutHashes } from "../src/public-types.ts";
import { root, workspaces } from "../src/repository.ts";

const packages = workspaces().filter(({ manifest }) => !manifest.private);
const minute = 60_000;
const folder = mkdtempSync(join(tmpdir(), "rivya-packages-"));
const consumer = join(folder, "consumer");
const tarballs = new Map<string, string>();

beforeAll(async () => {
  for (const one of packages) {
    const tarball = await pack(one, folder);
    tarballs.set(one.manifest.name, tarball);
    await install(one, tarball, consumer);
  }
}, 2 * minute);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(tarballs.get(name)!)).buffer;
const installed = (name: string, path: string) => readFileSync(join(consumer, "node_modules", name, path), "utf8");

// Resolvers older than `exports` are not served, and a YAML file is read by its path and has no types.
const matters = (problem: Problem): boolean =>
  !("resolutionKind" in problem && problem.resolutionKind === "node10") &&
  !("entrypoint" in problem && problem.entrypoint.endsWith(".yaml"));

// CommonJS loads the other packages by import().
const alsoCommonJs = new Set(["@rivya/client", "@rivya/openapi"]);

// The types of these follow from the document, and `pnpm generate` writes what they are to their users.
const fromTheDocument = new Set(["@rivya/openapi", "@rivya/validator"]);
const byHand = packages.filter(({ manifest }) => !fromTheDocument.has(manifest.name));

test.each(byHand)("the types of $manifest.name are those of the snapshot", async ({ manifest: { name } }) => {
  const all = await listed(tarballs.get(name)!);
  const files = all.filter((path) => path.endsWith(".d.ts") && path !== "dist/cli.d.ts");
  const text = files.map((path) => `// ${withoutHashes(path)}\n${publicTypes(installed(name, path))}\n`).join("\n");
  await expect(text).toMatchFileSnapshot(`packages/${basename(name)}.types.txt`);
});

describe.each(packages)("$manifest.name", ({ folder: workspace, manifest: { name } }) => {
  test("holds what a user needs and nothing else", async () => {
    const files = await listed(tarballs.get(name)!);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    expect(
      files.filter((path) => !/^(LICENSE|README\.md|package\.json|(dist|bin|generated|page)\/.+)$/.test(path)),
    ).toEqual([]);
    const sources = files
      .filter((path) => path.endsWith(".js.map"))
      .flatMap((path) => JSON.parse(installed(name, path)).sourcesContent);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources).not.toContain(null);
  });

  test("its files are those of the snapshot", async () => {
    const files = (await listed(tarballs.get(name)!)).map(withoutHashes).toSorted();
    await expect(`${files.join("\n")}\n`).toMatchFileSnapshot(`packages/${basename(name)}.files.txt`);
  });

  test("tells nothing about the workspace it comes from", () => {
    const text = installed(name, "package.json");
    expect(text).not.toMatch(/@rivya\/source|workspace:|catalog:/);
    expect(JSON.parse(text)).toMatchObject({ license: "MIT", type: "module", sideEffects: false });
    expect(JSON.parse(text).engines.node).toBe(
      JSON.parse(readFileSync(join(root, workspace, "package.json"), "utf8")).engines.node,
    );
  });

  test("publint finds nothing", { timeout: minute }, async () => {
    const { messages, pkg } = await publint({ pack: { tarball: bytes(name) }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test(
    "its types resolve right for ES modules and bundlers, and for CommonJS where it is",
    { timeout: minute },
    async () => {
      const result = await checkPackage(createPackageFromTarballData(new Uint8Array(bytes(name))));
      if (!result.types) throw new Error(`${name} has no types`);
      const problems = result.problems.filter(matters);
      expect(alsoCommonJs.has(name) ? problems : problems.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual(
        [],
      );
    },
  );
});

describe("as a stranger would use them", () => {
  test("a first image, in a program of one's own", { timeout: minute }, async () => {
    writeFileSync(
      join(consumer, "first-image.mjs"),
      readFileSync(new URL("./consumer/first-image.mjs", import.meta.url)),
    );
    const { code, output } = await run(root, "node", ["first-image.mjs"], consumer);
    expect(output).toMatch(/^succeeded 1024x576 png, 4 credits\n$/);
    expect(code).toBe(0);
  });

  test("and no package sends anything to anybody else", { timeout: minute }, async () => {
    const guard = new URL("./deny-network.mjs", import.meta.url).href;
    const guarded = (...args: string[]) => run(root, "node", ["--import", guard, ...args], consumer);
    const elsewhere = await guarded("--input-type=module", "--eval", 'await fetch("https://telemetry.example/")');
    expect(elsewhere).toEqual({ code: 99, output: "would leave the machine: telemetry.example\n" });
    expect((await guarded("first-image.mjs")).code).toBe(0);
    const bin = join(consumer, "node_modules/@rivya/contract-tests/bin/rivya-contract.js");
    // Whether its cases hold is asked elsewhere: here a few of each kind will do.
    const contract = await guarded(bin, "--cases", "5");
    expect(contract.output).not.toContain("would leave the machine");
    expect(contract.code).toBe(0);
  });

  test("the types, for nodenext and for bundlers", { timeout: minute }, async () => {
    writeFileSync(join(consumer, "typed.mts"), readFileSync(new URL("./consumer/typed.mts.txt", import.meta.url)));
    const settings = [
      "--strict",
      "--noEmit",
      "--target",
      "es2022",
      "--lib",
      "es2023,dom,dom.iterable,esnext.disposable",
      "--types",
      "",
    ];
    for (const way of [
      ["--module", "nodenext"],
      ["--module", "esnext", "--moduleResolution", "bundler"],
    ]) {
      const { code, output } = await run(root, "tsc", [...settings, ...way, "typed.mts"], consumer);
      expect(output).toBe("");
      expect(code).toBe(0);
    }
  });

  test("what is also CommonJS, by require() where that takes no ES module", { timeout: minute }, async () => {
    const program = `
      const { estimateCredits } = require("@rivya/openapi/catalogue");
      const { document } = require("@rivya/openapi/document");
      const { RivyaClient } = require("@rivya/client");
      require("@rivya/openapi");
      const request = { model: "qwen-image", prompt: "A red kite" };
      console.log(estimateCredits(request), document.openapi, typeof new RivyaClient({ apiKey: "key" }).api.GET);`;
    const { code, output } = await run(root, "node", ["--no-experimental-require-module", "--eval", program], consumer);
    expect(output).toBe("4 3.1.0 function\n");
    expect(code).toBe(0);
  });

  test.each(["rivya-mock", "rivya-contract"])("%s --version", async (command) => {
    const { name, manifest } = command === "rivya-mock" ? of("@rivya/mock") : of("@rivya/contract-tests");
    const bin = join(consumer, "node_modules", name, manifest.bin[command]!);
    const { code, output } = await run(root, "node", [bin, "--version"], consumer);
    expect(output.trim()).toBe(manifest.version);
    expect(code).toBe(0);
  });
});

const of = (name: string) => ({
  name,
  manifest: JSON.parse(installed(name, "package.json")) as { version: string; bin: Record<string, string> },
});
