import type { CreateTaskRequest, FileKind } from "@rivya/openapi";

/** An item of `params.referenceMediaItems`, of whatever kind. */
export interface Reference {
  readonly url: string;
  readonly kind: FileKind;
  readonly name?: string;
  readonly mimeType?: string;
  readonly durationSeconds?: number;
  readonly durationToken?: string;
}

export function referencesOf({ params }: CreateTaskRequest): readonly Reference[] {
  return params && "referenceMediaItems" in params ? (params.referenceMediaItems ?? []) : [];
}
