import { typescript, type Artefact } from "../artefact.ts";
import { refName, type Document } from "../document.ts";
import type { ModelFacts } from "../models/model-file.ts";

interface Listing {
  readonly id: string;
}

/** The models as data: what the models list says of each, and what comes out of it. */
export function catalogueArtefact(document: Document): Artefact {
  const { data } = document.components.examples.ModelList!.value as { data: Listing[] };
  const { mapping } = document.components.schemas.CreateTaskRequest!.discriminator as {
    mapping: Record<string, string>;
  };
  const entries = data.map((listing) => {
    const schema = document.components.schemas[refName(mapping[listing.id]!)]!;
    const { outputs } = schema["x-rivya-model"] as ModelFacts;
    return `  ${JSON.stringify(listing.id)}: ${JSON.stringify({ listing, outputs }, null, 2).replaceAll("\n", "\n  ")},`;
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
