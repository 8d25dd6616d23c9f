export type CoverageKind = "operation" | "status" | "code" | "header" | "keyword" | "property";

/** One thing of the document that a run can see, or never see. */
export interface CoverageItem {
  readonly kind: CoverageKind;
  /** `createTask`, `createTask 202`, `createTask 402 insufficient_credits`, `createTask 202 Location`, or a pointer. */
  readonly key: string;
}

/** From which side a keyword of a request was tried: a value that it lets through, or one that it refuses. */
export type Side = "inside" | "outside";
