import { refused } from "../input.ts";

/** The key of one call, the same for all of its attempts: the caller's, else a new one. */
export function idempotencyKey(operation: string, given: string | undefined): string {
  if (given === undefined) return crypto.randomUUID();
  if (/^[ -~]{1,255}$/.test(given)) return given;
  throw refused(operation, "idempotencyKey must be 1 to 255 printable ASCII characters", given);
}
