import type { FileKind, ModelId } from "@rivya/openapi";
import { catalogue, defaultReferenceLimits } from "@rivya/openapi/catalogue";
import { canonicalType } from "@rivya/validator/wire";

export interface Limits {
  readonly maxBytes: number;
  /** Canonical names. */
  readonly mimeTypes: ReadonlySet<string>;
}

const limits = (maxBytes: number, mimeTypes: readonly string[]): Limits => ({
  maxBytes,
  mimeTypes: new Set(mimeTypes.map(canonicalType)),
});

/** What a file of a kind may be, for a model or in general; null when the model takes no such kind. */
export function limitsOf(kind: FileKind, model: ModelId | null): Limits | null {
  if (model === null) {
    const general = defaultReferenceLimits[kind];
    return limits(general.max_bytes, general.mime_types);
  }
  const own = catalogue[model].listing.reference_media?.limits.find((limit) => limit.kind === kind);
  return own ? limits(own.max_bytes, own.mime_types) : null;
}
