import { RivyaInputError } from "./errors/input-error.ts";

/** An id as one segment of a path: `.` and `..` would lead elsewhere, and half a surrogate pair nowhere. */
export function checkedId(operation: string, id: string): string {
  if (typeof id === "string" && /^(?!\.\.?$)\P{Surrogate}+$/u.test(id)) return id;
  throw new RivyaInputError(
    `${operation}: the id must be what the service answered with; received ${JSON.stringify(id)}`,
  );
}

/** A body as JSON. */
export function json(operation: string, body: unknown): string {
  let text: string | undefined;
  let cause: unknown;
  try {
    text = JSON.stringify(body);
  } catch (reason) {
    cause = reason;
  }
  if (text) return text;
  throw new RivyaInputError(`${operation}: the body is missing or cannot be written as JSON`, { cause });
}

/** A time that something can take. */
export function checkedMs(operation: string, name: string, ms: number): number {
  if (ms > 0) return ms;
  throw new RivyaInputError(`${operation}: ${name} must be a number of milliseconds above 0; received ${ms}`);
}

/** How many times something is tried again. */
export function checkedRetry(operation: string, retry: number | false): number {
  const times = retry === false ? 0 : retry;
  if (Number.isInteger(times) && times >= 0) return times;
  throw new RivyaInputError(`${operation}: retry must be false or a whole number from 0 up; received ${retry}`);
}

/** Headers that can be sent. What is wrong with them is said without their values, which may be secret. */
export function checkedHeaders(operation: string, headers: Readonly<Record<string, string>>): void {
  for (const name in headers) {
    try {
      new Headers().append(name, headers[name]!);
    } catch {
      throw new RivyaInputError(`${operation}: the header ${JSON.stringify(name)} cannot be sent as it is`);
    }
  }
}
