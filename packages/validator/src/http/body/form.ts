import { uploadFileRequest } from "../../generated/upload-file-request.gen.ts";
import { checkReferenceFile, type ReferenceFile } from "../../reference-file.ts";
import { located, type LocatedIssue } from "../issue.ts";
import { fieldNotUtf8, fileForText, sentTwice, textForFile } from "../sentences.ts";

/** A field of a form as it was sent. */
export interface Field {
  readonly name: string;
  /** Whether it came with a file name, an empty one included. */
  readonly isFile: boolean;
  /** Bytes. */
  readonly size: number;
  /** What a file is by its bytes, or where nobody looked at them by what is declared; null: nobody knows. */
  readonly mimeType: string | null;
  /** Its text; null: it is not valid UTF-8. */
  readonly text: () => string | null;
}

/** No file that is taken is without such a character. */
const binary = /[^\t\n\r\P{Cc}]|\ufffd/u;

/** Bytes without a file name are a file all the same, but not plain words. */
function isText({ size, text }: Field): boolean {
  const words = size > 0 ? text() : null;
  return words !== null && !binary.test(words);
}

function* sortIssues(field: Field): Generator<LocatedIssue> {
  if (field.name === "file") {
    if (!field.isFile && isText(field)) yield textForFile(field.name);
  } else if (field.isFile) yield fileForText(field.name);
  else if (field.text() === null) yield fieldNotUtf8(field.name);
}

/** What is known of a file is looked at only where the fields beside it are right. */
function fileIssues(file: Field | undefined, { kind, model }: Readonly<Record<string, unknown>>): LocatedIssue[] {
  if (!file) return [];
  const known = { kind, size: file.size, mimeType: file.mimeType ?? "" } as ReferenceFile;
  const result = checkReferenceFile(known, model as Parameters<typeof checkReferenceFile>[1]);
  return result.ok ? [] : located("body", result.issues);
}

/**
 * Everything that is wrong with the fields of an upload. Of a field that was sent twice, the first is judged.
 *
 * @example
 * const kind = { name: "kind", isFile: false, size: 5, mimeType: null, text: () => "image" };
 * formIssues([kind])[0].message; // file is required
 */
export function formIssues(fields: readonly Field[]): LocatedIssue[] {
  const first = new Map<string, Field>();
  const twice = new Set<string>();
  for (const field of fields) {
    if (first.has(field.name)) twice.add(field.name);
    else first.set(field.name, field);
  }
  const issues = [...first.values()].flatMap((field) => [...sortIssues(field)]);
  const wrong = new Set(issues.map(({ pointer }) => pointer));
  // The schema says nothing about the bytes: an empty text stands for them.
  const values = Object.fromEntries(
    [...first.values()].map((one) => [one.name, one.isFile || one.name === "file" ? "" : (one.text() ?? "")]),
  );
  const result = uploadFileRequest.validate(values);
  if (!result.ok) issues.push(...located("body", result.issues).filter(({ pointer }) => !wrong.has(pointer)));
  issues.push(...[...twice].map((name) => sentTwice([name])));
  const judged = new Set(issues.map(({ pointer }) => pointer));
  const isKnown = !["/file", "/kind", "/model"].some((pointer) => judged.has(pointer));
  return isKnown ? [...issues, ...fileIssues(first.get("file"), values)] : issues;
}
