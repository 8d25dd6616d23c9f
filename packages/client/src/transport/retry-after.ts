// Date.parse takes almost anything; only a true HTTP date is written the same again.
const dateOf = (text: string | null): number | undefined => {
  const date = new Date(text ?? "");
  return (date.toUTCString() === text && date.getTime()) || undefined;
};

const longestMs = 1e15;

/**
 * Milliseconds that `Retry-After` asks for, in seconds or as a date. What is neither is ignored. A date is counted from
 * the `Date` of the same answer, so that no clock has to be right; from `now` where there is none.
 *
 * @example
 * retryAfter(new Headers({ "retry-after": "120" }), Date.now()); // 120000
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const asked = headers.get("retry-after");
  if (/^\d+(\.\d+)?$/.test(asked ?? "")) return Math.min(Number(asked) * 1000, longestMs);
  const until = dateOf(asked);
  return until && Math.max(until - (dateOf(headers.get("date")) ?? now), 0);
}
