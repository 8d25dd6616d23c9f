import { resolve } from "./pointer.ts";
import type { Answer, Document, Example, MediaType, Operation } from "./types.ts";

export interface Located {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation, in the order of the document. */
export const operations = (document: Document): Located[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ path, method, operation })),
  );

export interface Answered {
  readonly status: string;
  readonly answer: Answer;
}

/** The answers of an operation, references resolved. */
export const answers = (document: Document, operation: Operation): Answered[] =>
  Object.entries(operation.responses).map(([status, answer]) => ({ status, answer: resolve(document, answer) }));

/** The examples of a media type by name, references resolved. */
export const examples = (document: Document, media: MediaType | undefined): [string, Example][] =>
  Object.entries(media?.examples ?? {}).map(([name, example]) => [name, resolve(document, example)]);

/** The scopes that an operation needs; none: no key is needed. */
export const scopes = (operation: Operation): readonly string[] =>
  (operation.security ?? []).flatMap((one) => Object.values(one).flat());
