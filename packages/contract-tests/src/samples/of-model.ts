import type { ContractDocument } from "../document/contract-document.ts";
import type { CatalogueModel, Output } from "../document/catalogue.ts";
import { requestExamples } from "./examples.ts";

type Params = Readonly<Record<string, unknown>>;

/** A request of a model with these params: the document's example of it, without those of its own. */
export function requestOfModel(document: ContractDocument, model: string, params: Params = {}): object {
  const examples = requestExamples(document, document.operation("createTask")).map(({ value }) => value);
  const example = examples.find((value) => (value as { model?: unknown }).model === model) as object | undefined;
  return { ...example, model, params: Object.keys(params).length === 0 ? undefined : params };
}

const area = ({ width = Infinity, height = Infinity }: Output): number => width * height;

/** The params of the smallest and shortest thing that a model makes. */
export function smallestParams({ listing, outputs }: CatalogueModel): Params {
  const [smallest] = outputs.toSorted((one, other) => area(one) - area(other));
  const duration = listing.params.find(({ key }) => key === "duration");
  return { ...smallest?.when, ...(duration ? { duration: duration.min } : {}) };
}
