import type { ContractDocument } from "../document/contract-document.ts";
import { catalogueOf, type CatalogueModel, type Output } from "../document/catalogue.ts";
import { requestExamples } from "./examples.ts";

type Params = Readonly<Record<string, unknown>>;

/** The params that a model cannot do without. */
function neededBy(document: ContractDocument, model: string): readonly string[] {
  const found = catalogueOf(document.raw).find(({ listing }) => listing.id === model);
  return found?.listing.params.filter(({ required }) => required).map(({ key }) => key) ?? [];
}

/** A request of a model with these params: the document's example of it, of whose own only those stay that it needs. */
export function requestOfModel(document: ContractDocument, model: string, params: Params = {}): object {
  const examples = requestExamples(document, document.operation("createTask")).map(({ value }) => value);
  const example = examples.find((value) => (value as { model?: unknown }).model === model) as
    | { readonly params?: Params }
    | undefined;
  const needed = neededBy(document, model);
  const own = Object.entries(example?.params ?? {}).filter(([key]) => needed.includes(key));
  const all = { ...Object.fromEntries(own), ...params };
  return { ...example, model, params: Object.keys(all).length === 0 ? undefined : all };
}

const area = ({ width = Infinity, height = Infinity }: Output): number => width * height;

/** The params of the smallest and shortest thing that a model makes. */
export function smallestParams({ listing, outputs }: CatalogueModel): Params {
  const [smallest] = outputs.toSorted((one, other) => area(one) - area(other));
  const duration = listing.params.find(({ key }) => key === "duration");
  return { ...smallest?.when, ...(duration ? { duration: duration.min } : {}) };
}
