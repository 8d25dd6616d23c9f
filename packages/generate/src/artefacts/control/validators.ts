import type { Artefact } from "../../artefact.ts";
import { componentArtefact, folder as validatorFolder } from "../../validator/component.ts";
import type { Components } from "../../validator/components.ts";
import { descendants } from "../../validator/node.ts";
import { textsArtefact, type Texts } from "../../validator/textual.ts";
import { folder } from "./folder.ts";

const runtime = JSON.stringify("@rivya/validator/runtime");
const apiTypes = JSON.stringify("@rivya/openapi");

/** A module as the validator has it, moved to where what it stands on comes from a package. */
const moved = ({ path, text }: Artefact): Artefact => ({
  path: path.replace(validatorFolder, folder),
  text: text
    .replaceAll(/ from "\.\.\/[^"]+";$/gm, ` from ${runtime};`)
    .replaceAll(` from ${apiTypes};`, ' from "./types.gen.ts";'),
});

/** The components of these names, and those that they refer to. */
export function withReferences(names: readonly string[], { nodes }: Components): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const { ref } of descendants(nodes[name]!)) if (ref !== undefined) visit(ref);
  };
  for (const name of names) visit(name);
  return [...found];
}

/** What judges these components and these texts. */
export const validatorArtefacts = (
  names: readonly string[],
  texts: readonly Texts[],
  components: Components,
): Artefact[] =>
  [
    ...withReferences(names, components).map((name) => componentArtefact(name, components.nodes, true)),
    ...texts.map((one) => textsArtefact(one, components)),
  ].map(moved);
