import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFailed, onTestFinished, test } from "vitest";
import { copyRepository } from "../src/copy.ts";

const patience = { timeout: 60_000 };

/** Runs the command `docs:dev` in a copy of the repository; answers with the copy, the docs and what was complained of. */
async function serveDocs(): Promise<{ copy: string; docs: string; complaints: () => string }> {
  const copy = copyRepository();
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const manifest = JSON.parse(readFileSync(join(copy, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const [, ...args] = manifest.scripts["docs:dev"]!.split(" ");
  // Astro serves no pages where it takes itself for a test.
  const { VITEST: _, ...env } = process.env;
  const serving = spawn(process.execPath, [...args, "--docs-port", "0"], {
    cwd: copy,
    env: { ...env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let complained = "";
  serving.stderr.setEncoding("utf8").on("data", (text: string) => (complained += text));
  onTestFailed(() => console.error(complained));
  onTestFinished(async () => {
    if (serving.exitCode !== null) return;
    serving.kill();
    await once(serving, "exit");
  });
  let printed = "";
  for await (const text of serving.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    printed += text as string;
    const docs = /docs on (\S+)/.exec(printed)?.[1];
    if (docs !== undefined) return { copy, docs, complaints: () => complained };
  }
  throw new Error(`docs:dev ended:\n${printed}${complained}`);
}

test(
  "docs:dev follows the document and the guides, has what stands beside them, and says what it cannot show",
  { timeout: 180_000 },
  async () => {
    const { copy, docs, complaints } = await serveDocs();
    const page = async (path: string) => (await fetch(docs + path)).text();
    const change = (path: string, from: string, to: string) => {
      const text = readFileSync(join(copy, path), "utf8");
      expect(text).toContain(from);
      writeFileSync(join(copy, path), text.replace(from, to));
    };
    expect(await page("openapi.yaml")).toMatch(/^openapi: /m);

    expect(await page("reference/")).not.toContain("What is left in the purse");
    const summary = /^ *summary: .*$/m.exec(readFileSync(join(copy, "spec/paths/credits.yaml"), "utf8"))![0];
    change("spec/paths/credits.yaml", summary, summary.replace(/summary: .*/, "summary: What is left in the purse"));
    await expect.poll(() => page("openapi.yaml"), patience).toContain("What is left in the purse");
    await expect.poll(() => page("reference/"), patience).toContain("What is left in the purse");

    expect(await page("guides/waiting/")).not.toContain("A sentence just written.");
    change("docs/src/content/docs/guides/waiting.md", "\n## ", "\nA sentence just written.\n\n## ");
    await expect.poll(() => page("guides/waiting/"), patience).toContain("A sentence just written.");

    change("docs/src/components/Header.astro", "---\n", '---\nthrow new Error("The header is broken.");\n');
    const complains = async () => (await page("guides/waiting/"), complaints());
    await expect.poll(complains, patience).toContain("The header is broken.");
  },
);
