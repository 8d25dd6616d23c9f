const baseMs = 500;
const capMs = 8000;

/**
 * Exponential backoff with full jitter: anything from 0 up to 500 ms, 1 s, 2 s, ... 8 s.
 *
 * @param failures How many attempts have failed, from 1 up.
 */
export const backoff = (failures: number, random: () => number): number =>
  random() * Math.min(capMs, baseMs * 2 ** (failures - 1));
