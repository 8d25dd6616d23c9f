import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nameRepository } from "../src/publish/name-repository.ts";

test("what is published with provenance says which repository it comes from", () => {
  const repository = mkdtempSync(join(tmpdir(), "rivya-named-"));
  const folder = join(repository, "packages/thing");
  const env = { GITHUB_SERVER_URL: "https://git.example", GITHUB_REPOSITORY: "someone/things" };
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@scope/thing", version: "1.0.0" }));
    nameRepository([{ name: "@scope/thing", version: "1.0.0", folder }], repository, env);
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toEqual({
      name: "@scope/thing",
      version: "1.0.0",
      repository: { type: "git", url: "git+https://git.example/someone/things.git", directory: "packages/thing" },
    });
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
});
