import { ContractDocument } from "../../src/document/contract-document.ts";
import { find } from "../../src/document/pointer.ts";
import type { Content, NamedExample } from "../../src/document/operation.ts";
import { requestExamples } from "../../src/samples/examples.ts";
import type { Open } from "./mutant.ts";

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

/** The examples of requests that a document refuses itself. */
function contradictions(document: ContractDocument): { content: Content; example: NamedExample }[] {
  return document.operations.flatMap((operation) =>
    (operation.body?.contents ?? []).flatMap((content) =>
      requestExamples(document, operation)
        .filter(({ value }) => document.faults(content.pointer, value).length > 0)
        .map((example) => ({ content, example })),
    ),
  );
}

/**
 * A changed document without the examples of requests that it refuses itself: whoever makes the change by hand changes
 * them too.
 */
export function mended(document: ContractDocument): ContractDocument {
  const found = contradictions(document);
  if (found.length === 0) return document;
  const raw = structuredClone(document.raw);
  // From the last to the first, so that places in lists stay what they are.
  for (const { content, example } of found.toReversed()) {
    const list = find(raw, parentOf(example.pointer));
    if (Array.isArray(list)) list.splice(Number(example.pointer.split("/").at(-1)), 1);
    else delete (find(raw, `${parentOf(content.pointer)}/examples`) as Open | undefined)?.[example.name];
  }
  return new ContractDocument(raw);
}
