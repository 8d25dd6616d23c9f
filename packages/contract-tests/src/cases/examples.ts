import { operations, requestExamples, successStatus, type Operation } from "../document.ts";
import { referenceImage } from "../fixtures/reference-image.ts";
import type { Case, Created } from "./case.ts";

/** Fills `{taskId}` and `{fileId}` with what was created, as the document's links say. */
function filled(path: string, created: Created): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const id = created[name as keyof Created];
    if (id === undefined) throw new Error(`${path} needs a ${name}, and nothing that would make one was accepted`);
    return encodeURIComponent(id);
  });
}

function multipart(value: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [field, text] of Object.entries(value)) {
    if (field === "file") form.append(field, new Blob([referenceImage], { type: "image/png" }), text);
    else form.append(field, text);
  }
  return form;
}

function exampleCases(operation: Operation): Case[] {
  const status = successStatus(operation);
  const { path } = operation;
  if (!operation.requestBody) {
    return [{ name: "no body", operation, status, request: (created) => ({ path: filled(path, created) }) }];
  }
  const isForm = "multipart/form-data" in operation.requestBody.content;
  return requestExamples(operation).map(({ name, value }) => ({
    name,
    operation,
    status,
    request: () =>
      isForm
        ? { path, body: multipart(value as Record<string, string>) }
        : { path, body: JSON.stringify(value), headers: { "content-type": "application/json" } },
  }));
}

// What creates comes before what reads.
const createsFirst = (operation: Operation) => (operation.requestBody ? 0 : 1);

/** Every request example of the document, and every operation that needs none. */
export const examples = (): Case[] =>
  operations.toSorted((one, other) => createsFirst(one) - createsFirst(other)).flatMap(exampleCases);
