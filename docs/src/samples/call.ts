import { examples, operations, scopes } from "../document/operations.ts";
import { at } from "../document/pointer.ts";
import type { Document, Json } from "../document/types.ts";

/** One example of an operation: what a sample shows. */
export interface Call {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** With the values of the examples in the place of the parameters. */
  readonly path: string;
  /** The parameter in the path, where there is one. */
  readonly parameter: string | null;
  /** Its value. */
  readonly id: string | null;
  /** Name of the example in the document; null: the operation takes no body. */
  readonly example: string | null;
  readonly body: Json;
  readonly multipart: boolean;
  readonly needsKey: boolean;
}

const idExamples: Readonly<Record<string, string>> = { taskId: "TaskQueued", fileId: "FileImage" };

/** The id of the object that the document's examples answer with. */
function idOf(document: Document, parameter: string): string {
  const id = at(document, `/components/examples/${idExamples[parameter] ?? parameter}/value/id`);
  if (typeof id !== "string") throw new Error(`no example of the document has an id for {${parameter}}`);
  return id;
}

/** Every call that the examples of the document make, in its order. */
export const calls = (document: Document): Call[] =>
  operations(document).flatMap(({ path, method, operation }): Call[] => {
    const parameter = /\{(\w+)\}/.exec(path)?.[1] ?? null;
    const id = parameter === null ? null : idOf(document, parameter);
    const [mediaType = "", media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    const common = {
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path: id === null ? path : path.replace(`{${parameter}}`, id),
      parameter,
      id,
      multipart: mediaType.startsWith("multipart/"),
      needsKey: scopes(operation).length > 0,
    };
    const bodies = examples(document, media);
    if (bodies.length === 0) return [{ ...common, example: null, body: null }];
    return bodies.map(([example, { value }]) => ({ ...common, example, body: value }));
  });
