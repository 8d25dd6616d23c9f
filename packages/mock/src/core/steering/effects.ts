import type { ErrorCode } from "../answer/refuse.ts";

/** What is to happen to a request beyond what the service would do, as `X-Rivya-Mock` and scenarios ask for it. */
export interface Effects {
  /** The task that the request makes will fail. */
  readonly fail?: true;
  /** How long the answer is held back, in milliseconds of real time. */
  readonly slowMs?: number;
  /** An error in the place of the work. */
  readonly error?: { readonly code: ErrorCode; /** Seconds. */ readonly retryAfter?: number };
  /** What is done to the answer once the work is done. */
  readonly damage?: Damage;
}

/** `drop`: no answer at all; `truncate`: half of it; `invalid`: a whole answer that breaks the document. */
export type Damage = "drop" | "truncate" | "invalid";

export const noEffects: Effects = {};
