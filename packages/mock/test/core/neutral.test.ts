import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);
const core = new URL("../../src/core/", import.meta.url);

const ofNode = /\b(?:from|import)\s*\(?\s*["'`](?:node:|(?:\.\.\/)+node\/)|\bprocess\.\w|\bBuffer\.\w|\brequire\s*\(/;

it.each([
  'import { hash } from "node:crypto";',
  'import "node:process";',
  'export * from "node:fs";',
  'const fs = await import("node:fs");',
  "const fs = await import( 'node:fs');",
  "const fs = import(\n  `node:fs`,\n);",
  'import { listen } from "../node/server.ts";',
  'const fs = require("fs");',
  "process.exit()",
  "Buffer.from(text)",
])("the rule sees %j", (line) => {
  expect(line).toMatch(ofNode);
});

it("the core names nothing of Node", async () => {
  const files = (await readdir(core, { recursive: true })).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const text = await readFile(new URL(file, core), "utf8");
    expect(text, file).not.toMatch(ofNode);
  }
});

it("tasks and uploads work where there is no Buffer and no process", async () => {
  const program = fileURLToPath(new URL("../programs/without-node.ts", import.meta.url));
  const { stdout } = await run(process.execPath, ["--conditions=@rivya/source", program]);
  expect(stdout).toBe("image/png\nimage/jpeg\n");
});
