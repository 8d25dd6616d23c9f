import type { ContractDocument } from "../document/contract-document.ts";
import { requestExamples } from "./examples.ts";

/** A request of createTask with reference media. */
export interface ReferenceRequest {
  readonly model: string;
  readonly params: { readonly referenceMediaItems?: readonly Record<string, unknown>[] };
}

/** What a file says that a reference to it has to say too. */
interface Referable {
  readonly url: string;
  readonly kind: string;
  readonly duration_seconds?: number | null;
  readonly duration_token?: string | null;
}

const hasReference = (value: unknown): value is ReferenceRequest =>
  ((value as Partial<ReferenceRequest> | null)?.params?.referenceMediaItems?.length ?? 0) > 0;

/** The examples of createTask that have a reference, one for each model, the cheapest first. */
export function referenceExamples(document: ContractDocument): ReferenceRequest[] {
  const values = requestExamples(document, document.operation("createTask")).map(({ value }) => value);
  const byModel = new Map(values.filter(hasReference).map((value) => [value.model, value]));
  const priceOf = ({ model }: ReferenceRequest): number => document.prices.get(model) ?? Infinity;
  return [...byModel.values()].toSorted((one, other) => priceOf(one) - priceOf(other));
}

/** The same request with a file as its only reference. */
export const withReference = (request: ReferenceRequest, file: Referable): ReferenceRequest => ({
  ...request,
  params: {
    ...request.params,
    referenceMediaItems: [
      {
        url: file.url,
        kind: file.kind,
        ...(file.duration_token ? { durationSeconds: file.duration_seconds, durationToken: file.duration_token } : {}),
      },
    ],
  },
});
