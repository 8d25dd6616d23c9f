/**
 * Milliseconds from `now` that a `Retry-After` header asks for, in seconds or as a date. What is neither is ignored.
 *
 * @example
 * retryAfter("120", 0); // 120000
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(header)) return Number(header) * 1000;
  const date = new Date(header);
  // Date.parse takes almost anything; only a true HTTP date is written the same again.
  return date.getTime() && date.toUTCString() === header ? Math.max(date.getTime() - now, 0) : undefined;
}
