import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, createConfig, stringifyYaml } from "@redocly/openapi-core";
import type { Artefact } from "../artefact.ts";
import type { Document } from "../document.ts";

/** An OpenAPI document in one piece, as text and as data. */
export interface Bundle {
  readonly yaml: string;
  readonly document: Document;
}

/** The bundle of `openapi.yaml` in a folder. Lint rules have no part in it. */
async function bundleOf(folder: string): Promise<Bundle> {
  const { bundle: made, problems } = await bundle({
    ref: join(folder, "openapi.yaml"),
    config: await createConfig({}),
  });
  const [problem] = problems.filter(({ severity }) => severity === "error");
  if (problem) {
    const [at] = problem.location;
    throw new Error(`${at?.source.absoluteRef ?? ""}${at?.pointer ?? ""}: ${problem.message}`);
  }
  return {
    yaml: stringifyYaml(made.parsed, { noRefs: true, lineWidth: -1 }),
    // A part that is used twice is one object in the bundle, and must be two here.
    document: JSON.parse(JSON.stringify(made.parsed)) as Document,
  };
}

/** An OpenAPI document in one piece, from the files that `fill` puts into a folder of its own. */
export async function bundled(fill: (folder: string) => Promise<void>): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-bundle-"));
  try {
    await fill(folder);
    return await bundleOf(folder);
  } catch (error) {
    // The folder is gone when somebody reads this.
    const message = (error as Error).message.replaceAll(`${folder}/`, "");
    throw new Error(`the document could not be bundled: ${message}`, { cause: error });
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
  const { yaml, document } = await bundled(async (copy) => {
    for (const name of ["openapi.yaml", "paths", "components"]) {
      await cp(join(spec, name), join(copy, name), { recursive: true });
    }
    await mkdir(join(copy, "generated"));
    await writeFile(join(copy, "generated/models.yaml"), models.text);
  });
  const artefacts = [
    {
      path: "spec/generated/openapi.yaml",
      text: `# Generated from spec/openapi.yaml by \`pnpm generate\`. Do not edit.\n${yaml}`,
    },
    { path: "spec/generated/openapi.json", text: `${JSON.stringify(document, null, 2)}\n` },
  ];
  return { artefacts, document };
}
