import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { mustRun } from "@rivya/release";
import { readText, root } from "@rivya/test-kit/repository";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { shownIn, showing, steady } from "../src/readme/block.ts";
import type { Tour } from "../src/tour.ts";

const cli = "packages/tour/src/cli.ts";
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("rivya-tour-"));

test(
  "the tour goes its five steps, the README shows what it prints, and nothing is left",
  { timeout: 600_000 },
  async () => {
    const before = left();
    const child = spawn(process.execPath, [cli, "--json"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => (said[name] += text));
    }
    // Ends when nobody holds its outputs any longer: whoever the tour started has ended too.
    const [code] = (await once(child, "close")) as [number | null];
    expect(code, said.stderr).toBe(0);
    const { steps } = JSON.parse(said.stdout) as Tour;
    expect(steps.map(({ name }) => name)).toEqual([
      "quickstart",
      "new model",
      "wrong option",
      "planted fault",
      "release",
    ]);
    expect(steady(said.stderr)).toBe(steady(shownIn(readText("README.md"))));
    const mine = `rivya-tour-${child.pid}-`;
    expect(left().filter((name) => name.startsWith(mine) && !before.includes(name))).toEqual([]);
  },
);

test("a wrong flag is told, and nothing is begun", async () => {
  const run = mustRun(process.execPath, [cli, "--fast"], { cwd: root, env: process.env });
  await expect(run).rejects.toThrow(/ended with 2:\ntour: Unknown option '--fast'/);
});

test("what stands in the README is replaced, and only times may differ", () => {
  const readme = readText("README.md");
  expect(shownIn(showing(readme, "   1.0 s  1  one in 7 ms\n"))).toBe("   1.0 s  1  one in 7 ms\n");
  expect(steady("   1.0 s  1  one in 7 ms")).toBe(steady(" 111.5 s  1  one in 17 ms\n"));
  expect(steady("   1.0 s  1  one")).not.toBe(steady("   1.0 s  1  two"));
});
