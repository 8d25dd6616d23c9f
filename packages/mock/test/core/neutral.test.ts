import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);
const core = new URL("../../src/core/", import.meta.url);

it("the core names nothing of Node", async () => {
  const files = (await readdir(core, { recursive: true })).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const text = await readFile(new URL(file, core), "utf8");
    expect(text, file).not.toMatch(/from "(?:node:|\.\.\/.*node\/)|\bprocess\.\w|\bBuffer\.\w|\brequire\(/);
  }
});

it("tasks and uploads work where there is no Buffer and no process", async () => {
  const program = fileURLToPath(new URL("../programs/without-node.ts", import.meta.url));
  const { stdout } = await run(process.execPath, ["--conditions=@rivya/source", program]);
  expect(stdout).toBe("image/png\nimage/jpeg\n");
});
