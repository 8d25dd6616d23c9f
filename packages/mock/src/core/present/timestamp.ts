interface Second {
  readonly at: number;
  /** Up to the point before the milliseconds. */
  readonly text: string;
}

// A platform takes longer for a date than for all the rest of an answer, and most moments lie in a few seconds.
const known: Second[] = [];
const knownSeconds = 64;

function secondOf(at: number): Second {
  const found = known[at % knownSeconds];
  if (found?.at === at) return found;
  const text = new Date(at * 1000).toISOString().slice(0, -4);
  return (known[at % knownSeconds] = { at, text });
}

/** A moment as the API writes it: ISO 8601, UTC, with milliseconds. */
export function timestamp(ms: number): string {
  const at = Math.floor(ms / 1000);
  return `${secondOf(at).text}${String(Math.trunc(ms) - at * 1000).padStart(3, "0")}Z`;
}
