import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import type { Artefact } from "../artefact.ts";
import type { Document } from "../document.ts";

const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

async function bundle(folder: string): Promise<void> {
  try {
    // In its own folder, where no redocly.yaml is: lint rules have no part in bundling.
    const options = { cwd: folder, env: environment };
    await promisify(execFile)(
      process.execPath,
      [redocly, "bundle", "openapi.yaml", "--output", "bundle.yaml"],
      options,
    );
  } catch (error) {
    const { stderr, stdout } = error as { stderr: string; stdout: string };
    throw new Error(`the document could not be bundled:\n${stdout}${stderr}`, { cause: error });
  }
}

/** An OpenAPI document in one piece, as YAML, from the files that `fill` puts into a folder of its own. */
export async function bundled(fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-bundle-"));
  try {
    await fill(folder);
    await bundle(folder);
    return await readFile(join(folder, "bundle.yaml"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The document in one piece, as YAML and JSON. It is made in a temporary copy, so that checking writes nothing and
 * always bundles the union of models that was generated just now.
 */
export async function bundleArtefacts(
  spec: string,
  models: Artefact,
): Promise<{ artefacts: Artefact[]; document: Document }> {
  const text = await bundled(async (copy) => {
    for (const name of ["openapi.yaml", "paths", "components"]) {
      await cp(join(spec, name), join(copy, name), { recursive: true });
    }
    await mkdir(join(copy, "generated"));
    await writeFile(join(copy, "generated/models.yaml"), models.text);
  });
  const document = parse(text) as Document;
  const artefacts = [
    {
      path: "spec/generated/openapi.yaml",
      text: `# Generated from spec/openapi.yaml by \`pnpm generate\`. Do not edit.\n${text}`,
    },
    { path: "spec/generated/openapi.json", text: `${JSON.stringify(document, null, 2)}\n` },
  ];
  return { artefacts, document };
}
