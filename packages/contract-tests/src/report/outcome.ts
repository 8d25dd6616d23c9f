import type { Basis } from "../document/basis.ts";

/** What broke, and how to see it again. */
export interface Failure {
  /** The check whose job it is: `responses` where the answer itself breaks the document. */
  readonly check: string;
  readonly operation: string | null;
  readonly case: string;
  readonly keyword?: string | undefined;
  readonly pointer?: string | undefined;
  /** What the document's statement rests on; `decided` is an assumption that a live service may refute. */
  readonly basis?: Basis | undefined;
  readonly expected: string;
  readonly received: string;
  /** Where the service gave no answer at all: the request is then the one that got none. */
  readonly isUnanswered?: true | undefined;
  readonly seed: number;
  /** A command that runs this case again. */
  readonly replay: string;
  /** The last request as a curl command; absent where nothing was sent. */
  readonly curl?: string | undefined;
  /** The same through `@rivya/client`. */
  readonly typescript?: string | undefined;
}

/** How one case went. */
export interface Outcome {
  readonly check: string;
  readonly operationId: string | null;
  readonly title: string;
  readonly result: "held" | "broke" | "skipped";
  /** Why it was skipped. */
  readonly reason?: string | undefined;
  readonly failure?: Failure | undefined;
  /** How many requests were answered on the target itself. Absent where it was skipped before any was sent. */
  readonly answers?: number | undefined;
  readonly milliseconds: number;
}
