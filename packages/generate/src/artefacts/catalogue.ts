import { typescript, type Artefact } from "../artefact.ts";
import { refName, type Document } from "../document.ts";

/** The models as data: what the models list says of each, and what comes out of it. */
export function catalogueArtefact(document: Document): Artefact {
  const { mapping } = document.components.schemas.CreateTaskRequest!.discriminator as {
    mapping: Record<string, string>;
  };
  const entries = Object.entries(mapping).map(([id, ref]) => {
    const entry = document.components.schemas[refName(ref)]!["x-rivya-catalogue"];
    return `  ${JSON.stringify(id)}: ${JSON.stringify(entry, null, 2).replaceAll("\n", "\n  ")},`;
  });
  const kinds = document.components.schemas.FileKind!;
  return typescript(
    "spec/src/generated/catalogue.gen.ts",
    `import type { CatalogueModel, ReferenceLimits } from "../catalogue-model.ts";
import type { ModelId } from "./types.gen.ts";

export const catalogue: Readonly<Record<ModelId, CatalogueModel>> = {
${entries.join("\n")}
};

export const defaultReferenceLimits: ReferenceLimits = ${JSON.stringify(kinds["x-rivya-reference-limits"], null, 2)};

export const mimeTypeAliases: Readonly<Record<string, string>> = ${JSON.stringify(kinds["x-rivya-mime-aliases"], null, 2)};
`,
  );
}
