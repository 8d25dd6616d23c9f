import type { Schema } from "../document.ts";
import { referenceKey, type Model, type ReferenceLimit } from "./model-file.ts";

/** What the folder `spec/components/schemas/` says about kinds of files, for all models. */
export interface FilePolicy {
  /** The limits of a kind where a model gives none. */
  readonly limits: Record<string, ReferenceLimit>;
  /** Other names of a MIME type, each with the name it is equal to. */
  readonly aliases: Record<string, string>;
  /** The kind that a reference schema is for, by the path that models refer to it with. */
  readonly kindOf: (ref: string) => string;
}

const referenceRefs = (model: Model): string[] => {
  const items = model.file.properties.params?.properties[referenceKey]?.items as Schema | undefined;
  const branches = (items?.oneOf ?? (items ? [items] : [])) as readonly Schema[];
  return branches.map((branch) => branch.$ref as string);
};

/** The kinds of reference that a model takes, in the order of its file. */
export const referenceKinds = (model: Model, policy: FilePolicy): string[] => referenceRefs(model).map(policy.kindOf);

export function referenceLimit(model: Model, policy: FilePolicy, kind: string): ReferenceLimit {
  const limit = model.file["x-rivya-model"].reference_limits?.[kind] ?? policy.limits[kind];
  if (!limit) throw new Error(`spec/models/${model.id}.yaml: no limits are known for references of kind ${kind}`);
  return limit;
}

/** A list of MIME types with all the other names they go by. */
export const withAliases = (types: readonly string[], aliases: Record<string, string>): string[] =>
  types.flatMap((type) => [
    type,
    ...Object.keys(aliases).filter((alias) => aliases[alias] === type && !types.includes(alias)),
  ]);

/**
 * The schema of `params.referenceMediaItems` with the model's MIME types in it. They stand beside the `$ref`, so that
 * the type of `mimeType` stays `string` in TypeScript while a wrong one is refused.
 */
export function referenceItems(model: Model, policy: FilePolicy): Schema | undefined {
  const items = model.file.properties.params?.properties[referenceKey]?.items as Schema | undefined;
  if (!items) return undefined;
  const narrowed = (branch: Schema): Schema => {
    const { mime_types } = referenceLimit(model, policy, policy.kindOf(branch.$ref as string));
    return { ...branch, properties: { mimeType: { enum: withAliases(mime_types, policy.aliases) } } };
  };
  return Array.isArray(items.oneOf) ? { ...items, oneOf: items.oneOf.map(narrowed) } : narrowed(items);
}
