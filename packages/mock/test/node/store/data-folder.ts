import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Names for files in a folder that is gone when the tests of the file are over. */
export function dataFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "rivya-mock-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name) => join(folder, name);
}
