import type { Artefact } from "../../src/artefact.ts";
import { validatorArtefacts } from "../../src/artefacts/validator.ts";
import type { Document, Schema } from "../../src/document.ts";

/** A document of nothing but these component schemas. */
export const documentOf = (schemas: Readonly<Record<string, Schema>>): Document => ({
  paths: {},
  components: { schemas, examples: {} },
});

/** What is generated for one schema. */
export function generate(schemas: Readonly<Record<string, Schema>>): readonly Artefact[] {
  return validatorArtefacts(documentOf(schemas));
}

export function textOf(artefacts: readonly Artefact[], name: string): string {
  const artefact = artefacts.find(({ path }) => path.endsWith(`/${name}`));
  if (!artefact)
    throw new Error(`nothing was generated as ${name}; there are ${artefacts.map(({ path }) => path).join(", ")}`);
  return artefact.text;
}
