// Shared by every copy of this package, in every realm: `instanceof` is not.
const brand = Symbol.for("@rivya/client/error");

/** What everything that this package throws on purpose is an instance of. Its `name` is a literal of each class. */
export abstract class RivyaError extends Error {
  abstract override readonly name: string;
  /** Whether the same call may go well later. */
  declare readonly retryable: boolean;
  /** How many requests were sent, where any was. */
  declare readonly attempts?: number;
  /** The key that createTask or uploadFile was sent with: call again with it, and nothing is done or paid twice. */
  declare readonly idempotencyKey?: string;
  /** The task that was waited for. It goes on: wait for it again. */
  declare readonly taskId?: string;

  /** @param facts What becomes members of the error, but for `cause`. */
  constructor(message: string, { cause, ...facts }: Readonly<Record<string, unknown>> = {}) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { retryable: false }, facts);
  }

  get [brand](): true {
    return true;
  }

  /** For logs: what it is, its message, and what it knows; no stack and no cause. */
  toJSON(): object {
    return Object.assign({ message: this.message }, this);
  }
}

export const isBranded = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (value as { [brand]?: unknown })[brand] === true;

/** The same error, knowing more. What is no error of ours stays as it is. */
export function knowing(error: unknown, facts: Pick<RivyaError, "attempts" | "idempotencyKey" | "taskId">): unknown {
  return error instanceof RivyaError ? Object.assign(error, facts) : error;
}
