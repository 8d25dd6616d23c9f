import type { FileKind, ModelId } from "@rivya/openapi";
import type { Content } from "../store/content.ts";

/** An upload that has passed every check. */
export interface Upload {
  readonly kind: FileKind;
  readonly model: ModelId | null;
  readonly clientRequestId: string | null;
  readonly fileName: string | null;
  readonly content: Content;
  /** In hex. */
  readonly sha256: string;
  readonly mimeType: string;
  readonly durationSeconds: number | null;
}
