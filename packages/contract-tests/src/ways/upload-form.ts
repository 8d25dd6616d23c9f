import type { ContractDocument } from "../document/contract-document.ts";
import { find } from "../document/pointer.ts";
import { referenceFile } from "../samples/reference-file.ts";
import type { FormField } from "../wire/form.ts";

/** The kinds of files that a model takes; undefined where the document says nothing. */
export function fileKinds(document: ContractDocument, model: unknown): readonly string[] | undefined {
  const schemas = Object.values(document.at("#/components/schemas") ?? {}) as unknown[];
  const ofModel = schemas.find((schema) => find(schema, "/properties/model/const") === model);
  const kinds = find(ofModel, "/x-rivya-catalogue/listing/file_kinds");
  return Array.isArray(kinds) ? kinds.map(String) : undefined;
}

/** Whether a value can be sent as a form: every field has a name, and is text but for the file. */
export const isForm = (value: unknown): value is Record<string, string> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([name, field]) => name !== "" && typeof field === "string");

/** The fields of an upload. Its file is one of the kind that is named. */
export const formFields = (value: Readonly<Record<string, string>>): FormField[] =>
  Object.entries(value).map(([name, text]) => (name === "file" ? referenceFile(value.kind) : { name, value: text }));

/** The same upload of a kind that its model takes; null where the model takes none. */
export function suited(
  document: ContractDocument,
  value: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | null {
  const kinds = value.model === undefined ? undefined : fileKinds(document, value.model);
  if (!kinds || kinds.includes(String(value.kind))) return value;
  const [kind] = kinds;
  return kind === undefined ? null : { ...value, kind };
}
