import { typescript, type Artefact } from "../artefact.ts";
import type { Document } from "../document.ts";
import { componentArtefact, folder } from "../validator/component.ts";
import { constName, fileName, guardName } from "../validator/names.ts";
import { operationsArtefact } from "../validator/operations.ts";
import { readSchema } from "../validator/read.ts";

const reexport = (name: string): string =>
  `export { ${constName(name)}, ${guardName(name)} } from "./${fileName(name)}";\n`;

/** One module for each component schema, the list of all, and which of them judges which body. */
export function validatorArtefacts(document: Document): Artefact[] {
  const { schemas } = document.components;
  const components = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      readSchema(schema, { pointer: `#/components/schemas/${name}`, schemas }),
    ]),
  );
  const names = Object.keys(components).toSorted();
  return [
    ...names.map((name) => componentArtefact(name, components)),
    typescript(`${folder}/index.gen.ts`, names.map(reexport).join("")),
    operationsArtefact(document),
  ];
}
