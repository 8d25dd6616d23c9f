import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { rehearse } from "../src/rehearsal/rehearse.ts";

test("the packages are published to this machine, installed and used", { timeout: 600_000 }, async () => {
  const lines: string[] = [];
  await rehearse((line) => void lines.push(line));
  expect(lines.join("\n")).toMatch(/5 packages are built.*with npm.*first example.*rivya-contract.*with pnpm/s);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`rivya-rehearsal-${process.pid}-`))).toEqual([]);
});
