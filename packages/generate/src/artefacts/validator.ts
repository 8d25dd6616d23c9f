import type { Artefact } from "../artefact.ts";
import type { Document } from "../document.ts";

export function validatorArtefacts(_document: Document): Artefact[] {
  return [];
}
