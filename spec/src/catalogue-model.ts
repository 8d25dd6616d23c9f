import type { FileKind, Model } from "./generated/types.gen.ts";

/** What comes out of a model when the parameters named in `when` have these values. */
export interface Output {
  readonly when: Readonly<Record<string, string>>;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  readonly mime_type?: string;
}

/** A model as data. */
export interface CatalogueModel {
  /** Its entry in the answer of `GET /api/v1/models`. */
  readonly listing: Model;
  /** Pixel size and MIME type of its results, by parameter. The first match of each holds. */
  readonly outputs: readonly Output[];
}

/** What a file of each kind may be, where no model is named. */
export type ReferenceLimits = Readonly<
  Record<FileKind, { readonly max_bytes: number; readonly mime_types: readonly string[] }>
>;
