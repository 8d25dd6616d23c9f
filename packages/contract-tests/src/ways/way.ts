import type { Attempt } from "../cases/attempts.ts";
import type { Carries } from "../cases/carries.ts";
import type { Context } from "../context/context.ts";
import type { Placed } from "../document/schema.ts";
import type { ContractRequest } from "../wire/request.ts";

/** A way for a value to get to the service: as a body, as a form, as a header or in a path. */
export interface Way {
  /** What the value is an instance of. */
  readonly placed: Placed;
  /** In titles: `Idempotency-Key`. Default: nothing. */
  readonly name?: string;
  readonly carries: Carries;
  /** Whether a value can go this way at all, and come out as it is. */
  takes(attempt: Attempt): boolean;
  /** The request as it is before anything of it is uploaded: for the price. */
  request(value: unknown, key: string): ContractRequest;
  /** The most that it costs to try right values, beside the requests themselves. Default: 0. */
  readonly preparation?: number;
  /** What tries values with one account. */
  open(context: Context): Promise<(attempt: Attempt) => Promise<void>>;
}
