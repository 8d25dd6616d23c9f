import { typescript, type Artefact } from "../artefact.ts";
import type { Document } from "../document.ts";

type Texts = Record<string, string>;

/** What both documents say at the same places, where they differ; references are followed. */
function collect(english: unknown, hindi: unknown, documents: readonly [Document, Document], found: Texts): void {
  if (typeof english !== "object" || typeof hindi !== "object" || english === null || hindi === null) return;
  for (const [key, value] of Object.entries(english)) {
    const other = (hindi as Record<string, unknown>)[key];
    if (key === "$ref" && typeof value === "string") {
      const name = value.slice("#/components/schemas/".length);
      const [one, two] = documents.map((document) => document.components.schemas[name]);
      collect(one, two, documents, found);
    } else if (key === "description" && typeof value === "string" && typeof other === "string") {
      if (value !== other) found[value.trim()] = other.trim();
    } else collect(value, other, documents, found);
  }
}

/** What the playground says of the fields of its forms, in Hindi, by the English; what is missing there is not in Hindi. */
export function playgroundArtefact(english: Document, hindi: Document): Artefact {
  const { mapping } = english.components.schemas["CreateTaskRequest"]!["discriminator"] as {
    readonly mapping: Readonly<Record<string, string>>;
  };
  const found: Texts = {};
  for (const $ref of Object.values(mapping)) collect({ $ref }, { $ref }, [english, hindi], found);
  return typescript(
    "packages/playground/src/generated/hindi.gen.ts",
    `export const hindi: Readonly<Record<string, string>> = ${JSON.stringify(found, null, 2)};\n`,
  );
}
