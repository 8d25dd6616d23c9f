import { stringify } from "yaml";
import type { Artefact } from "../artefact.ts";
import { loadFilePolicy, loadModels } from "../models/load.ts";
import { modelsDocument } from "../models/union.ts";

const heading = "# Generated from spec/models/ by `pnpm generate`. Do not edit.\n";

/** `spec/generated/models.yaml`: the union of requests and the models list, from one file a model. */
export async function modelsArtefact(spec: string): Promise<Artefact> {
  const policy = await loadFilePolicy(spec);
  const document = modelsDocument(await loadModels(spec, policy), policy);
  const text = stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 });
  return { path: "spec/generated/models.yaml", text: heading + text };
}
