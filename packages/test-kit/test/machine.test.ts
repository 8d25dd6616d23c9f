import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { machine } from "../src/machine.ts";

test("a machine is another one when a command or the browser changed, came or went", () => {
  const folder = mkdtempSync(join(tmpdir(), "rivya-machine-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const env = { PATH: folder, CHROMIUM_PATH: join(folder, "browser") };
  const told = [machine(env)];
  for (const name of ["git", "browser"]) {
    writeFileSync(join(folder, process.platform === "win32" && name === "git" ? "git.exe" : name), "one");
    told.push(machine(env));
  }
  appendFileSync(join(folder, "browser"), ", two");
  told.push(machine(env));
  expect(new Set(told).size).toBe(4);
  expect(machine(env)).toBe(told.at(-1));
});

test("commands of installed packages are not the machine's", () => {
  const { PATH = "" } = process.env;
  expect(machine({ PATH: `${join(tmpdir(), "node_modules/.bin")}:${PATH}` })).toBe(machine({ PATH }));
});
