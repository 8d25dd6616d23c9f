import { catalogueArtefact } from "@rivya/generate/src/artefacts/catalogue.ts";
import { routesArtefact } from "@rivya/generate/src/artefacts/routes.ts";
import { validatorArtefacts } from "@rivya/generate/src/artefacts/validator.ts";
import type { Document } from "@rivya/generate/src/document.ts";
import type { Schema } from "../../../src/document/schema.ts";

/**
 * What `pnpm generate` makes of a document and the mock stands on, by path from the root of the repository. Types are
 * not among it: nothing runs by them.
 *
 * @throws {Error} when a generator refuses the document.
 */
export function artefactsOf(raw: Schema): ReadonlyMap<string, string> {
  const document = structuredClone(raw) as unknown as Document;
  const made = [...validatorArtefacts(document), routesArtefact(document), catalogueArtefact(document)];
  return new Map([
    ...made.map(({ path, text }) => [path, text] as const),
    ["spec/generated/openapi.json", JSON.stringify(document)],
  ]);
}
