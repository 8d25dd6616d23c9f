import { cp } from "node:fs/promises";
import { join } from "node:path";
import { typescript, type Artefact } from "../../artefact.ts";
import { operations, type Document } from "../../document.ts";
import { readComponents } from "../../validator/components.ts";
import { bundled } from "../bundle.ts";
import { typesOf } from "../types.ts";
import { folder } from "./folder.ts";
import { bodyOf, controlRoutesArtefact, queryOf } from "./routes.ts";
import { scenarioSchemaArtefact } from "./scenario-schema.ts";
import { validatorArtefacts, withReferences } from "./validators.ts";

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);

/** As text: that costs a mock which nobody asks for it nothing but its length. */
const documentArtefact = (document: Document): Artefact =>
  typescript(
    `${folder}/document.gen.ts`,
    `/** The document of the control plane, as JSON. */\nexport const documentText: string = ${JSON.stringify(JSON.stringify(document))};\n`,
  );

/** Everything that the mock has from the document of its control plane. */
export async function controlArtefacts(root: string): Promise<Artefact[]> {
  const source = join(root, "packages/mock/control");
  const { document } = await bundled((copy) => cp(source, copy, { recursive: true }));
  const components = readComponents(document);
  const all = operations(document);
  return [
    typescript(`${folder}/types.gen.ts`, `${await typesOf(document)}\n`),
    documentArtefact(document),
    controlRoutesArtefact(document),
    ...validatorArtefacts(present(all.map(bodyOf)), present(all.map(queryOf)), components),
    scenarioSchemaArtefact(document, withReferences(["Scenario"], components)),
  ];
}
