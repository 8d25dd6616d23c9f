import { find } from "./pointer.ts";
import { isObject, type Schema } from "./schema.ts";

export interface CatalogueParam {
  readonly required?: boolean;
  readonly key: string;
  readonly default: unknown;
  readonly min: number | null;
  readonly max: number | null;
  readonly options: readonly unknown[];
}

/** A model as `listModels` has it. */
export interface Listing {
  readonly id: string;
  readonly base_credits: number;
  readonly params: readonly CatalogueParam[];
  readonly reference_media: { readonly kinds: readonly string[] } | null;
}

/** What some params mean for what is made. */
export interface Output {
  readonly when: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly height?: number;
  readonly mime_type?: string;
}

export interface CatalogueModel {
  readonly listing: Listing;
  readonly outputs: readonly Output[];
}

const isModel = (value: unknown): value is CatalogueModel =>
  isObject(value) && isObject(value["listing"]) && Array.isArray(value["outputs"]);

/** The models that the document carries in its request schemas. */
export const catalogueOf = (raw: Schema): readonly CatalogueModel[] =>
  Object.values((find(raw, "#/components/schemas") ?? {}) as Record<string, unknown>)
    .map((schema) => find(schema, "#/x-rivya-catalogue"))
    .filter(isModel);

/** The same, the cheapest first. */
export const cheapestFirst = ({ raw }: { readonly raw: Schema }): readonly CatalogueModel[] =>
  catalogueOf(raw).toSorted((one, other) => one.listing.base_credits - other.listing.base_credits);

type Params = Readonly<Record<string, unknown>>;

/** The rules that decide what some params make: the model's defaults stand for those that are not given. */
export function rulesFor({ listing, outputs }: CatalogueModel, params: Params): readonly Output[] {
  const defaults = Object.fromEntries(listing.params.map((param) => [param.key, param.default]));
  const all: Record<string, unknown> = { ...defaults, ...params };
  return outputs.filter(({ when }) => Object.entries(when).every(([key, value]) => all[key] === value));
}

/** What a task of a model makes. */
export const outputOf = (model: CatalogueModel, params: Params): Output => ({
  ...(Object.assign({}, ...rulesFor(model, params)) as Output),
  when: params,
});

/** How long what a task makes plays; null for a picture. */
export function secondsOf({ listing }: CatalogueModel, params: Params): number | null {
  const given = params["duration"] ?? listing.params.find(({ key }) => key === "duration")?.default;
  return typeof given === "number" ? given : null;
}
