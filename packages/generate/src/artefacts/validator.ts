import { typescript, type Artefact } from "../artefact.ts";
import type { Document } from "../document.ts";
import { componentArtefact, folder } from "../validator/component.ts";
import { readComponents } from "../validator/components.ts";
import { constName, fileName, guardName, validateName } from "../validator/names.ts";
import { operationArtefacts } from "../validator/operations.ts";
import { refuseDocument } from "../validator/refuse/document.ts";
import { refuseNames } from "../validator/refuse-names.ts";
import { referenceLimitArtefacts } from "../validator/reference-limits.ts";

const reexport = (name: string): string =>
  `export { ${constName(name)}, ${guardName(name)}, ${validateName(name)} } from "./${fileName(name)}";\n`;

/** One module for each component schema, the list of all, and what judges the parts of each operation. */
export function validatorArtefacts(document: Document): Artefact[] {
  refuseNames(Object.keys(document.components.schemas));
  refuseDocument(document);
  const components = readComponents(document);
  const names = Object.keys(components.nodes).toSorted();
  refuseNames(names);
  return [
    ...names.map((name) => componentArtefact(name, components.nodes, Object.hasOwn(document.components.schemas, name))),
    typescript(`${folder}/index.gen.ts`, names.map(reexport).join("")),
    ...operationArtefacts(document, components),
    ...referenceLimitArtefacts(document),
  ];
}
