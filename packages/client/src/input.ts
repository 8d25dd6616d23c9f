import { RivyaInputError } from "./errors/input-error.ts";

/** What an argument must be and is not. Of what is no number only its type is told: it may hold a secret. */
export function refused(operation: string, must: string, received: unknown): RivyaInputError {
  const shown = typeof received === "number" ? received : typeof received;
  return new RivyaInputError(`${operation}: ${must}; received ${shown}`);
}

/** An id as one segment of a path: `.` and `..` would lead elsewhere, and half a surrogate pair nowhere. */
export function checkedId(operation: string, id: string): string {
  if (typeof id === "string" && /^(?!\.\.?$)\P{Surrogate}+$/u.test(id)) return id;
  throw refused(operation, "id must be one that the service gave", id);
}

/** A body as JSON. */
export function json(operation: string, body: unknown): string {
  let cause: unknown;
  try {
    const text = JSON.stringify(body) as string | undefined;
    if (text) return text;
  } catch (reason) {
    cause = reason;
  }
  throw new RivyaInputError(`${operation}: the body cannot be written as JSON`, { cause });
}

/** A time that something can take. */
export function checkedMs(operation: string, name: string, ms: number): number {
  if (typeof ms === "number" && ms > 0) return ms;
  throw refused(operation, `${name} must be milliseconds above 0`, ms);
}

/** How many times something is tried again. */
export function checkedRetry(operation: string, retry: number | false): number {
  const times = retry === false ? 0 : retry;
  if (Number.isInteger(times) && times >= 0) return times;
  throw refused(operation, "retry must be false or a whole number from 0 up", retry);
}

/** Headers that can be sent. What is wrong with them is said without their values, which may be secret. */
export function checkedHeaders(operation: string, headers: Readonly<Record<string, string>>): void {
  for (const name in headers) {
    try {
      // An empty name is refused.
      new Headers().append(/^idempotency-key$/i.test(name) ? "" : name, headers[name]!);
    } catch {
      const shown = JSON.stringify(name);
      throw new RivyaInputError(`${operation}: the header ${shown} cannot be sent; for a key there is idempotencyKey`);
    }
  }
}
