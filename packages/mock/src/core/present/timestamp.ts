/** A moment as the API writes it: ISO 8601, UTC, with milliseconds. */
export const timestamp = (ms: number): string => new Date(ms).toISOString();
