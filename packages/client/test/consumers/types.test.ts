import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@rivya/test-kit/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compilers } from "./support/compilers.ts";
import { consumer, type Consumer } from "./support/consumer.ts";

const within = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, target: "es2022" };
const browser = { lib: ["es2022", "dom", "dom.iterable"], types: [] };
const node = { lib: ["es2022"], types: ["node"] };
const bundler = { module: "esnext", moduleResolution: "bundler" };
const modules = ["use.mts", "use.cts"];

const [older, newer] = compilers;
const ways = [
  { compiler: newer, name: "nodenext in Node", files: modules, options: { ...node, module: "nodenext" } },
  { compiler: newer, name: "nodenext in a browser", files: modules, options: { ...browser, module: "nodenext" } },
  { compiler: newer, name: "a bundler in Node", files: ["use.ts"], options: { ...node, ...bundler } },
  { compiler: newer, name: "a bundler in a browser", files: ["use.ts"], options: { ...browser, ...bundler } },
  { compiler: older, name: "node16 in Node", files: modules, options: { ...node, module: "node16" } },
  { compiler: older, name: "a bundler in a browser", files: ["use.ts"], options: { ...browser, ...bundler } },
];

let project: Consumer;
beforeAll(async () => {
  project = await consumer();
  for (const ending of ["ts", "mts", "cts"]) cpSync(within("types/use.ts"), join(project.folder, `use.${ending}`));
  mkdirSync(join(project.folder, "node_modules/@types"));
  symlinkSync(within("../../node_modules/@types/node"), join(project.folder, "node_modules/@types/node"), "junction");
});
afterAll(() => project[Symbol.dispose]());

test.each(ways)("$compiler.name for $name", async ({ compiler, name, files, options }) => {
  const config = join(project.folder, `${compiler.name} ${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }));
  const { output } = await run(project.folder, process.execPath, [compiler.tsc, "--project", config], project.folder);
  expect(output).toBe("");
});
