import type { ContractDocument } from "./contract-document.ts";
import { answerTo, type Operation } from "./operation.ts";

/** Where a statement of the document comes from: `seed`, `docs`, or `decided` where Rivya's pages are silent. */
export type Basis = "seed" | "docs" | "decided";

const basisAt = (document: ContractDocument, pointer: string): Basis | undefined =>
  document.at(`${pointer}/x-rivya-basis`) as Basis | undefined;

/**
 * What the document's statement about an answer rests on: that of the header where it is about one, else of the answer,
 * else of the operation. Undefined where the document does not say.
 */
export function basisOf(
  document: ContractDocument,
  operation: Operation,
  status: number,
  header?: string,
): Basis | undefined {
  const answer = answerTo(operation, status);
  const found = answer?.headers.find(({ name }) => name === header);
  const places = [found?.pointer.replace(/\/schema$/, ""), answer?.pointer, operation.pointer];
  return places.map((place) => place && basisAt(document, place)).find(Boolean) || undefined;
}
