import { refused } from "../input.ts";
import { longestTimerMs } from "./clock.ts";

/** Milliseconds before the n-th look, n counted from 0. */
export type Interval = number | ((look: number) => number);

const shortestMs = 50;
const firstMs = 2000;
const nextMs = 5000;
const longestMs = 8000;

/** As Rivya advises: first after 2 to 3 seconds, then every 5 to 10, growing, with jitter. */
const advised = (look: number, random: () => number): number =>
  look === 0 ? firstMs + 1000 * random() : Math.min(longestMs, nextMs * 1.2 ** (look - 1)) * (1 + random() / 4);

/** How long to wait before a look; never so short that it would be a hot loop. */
export function pollInterval(
  operation: string,
  interval: Interval | undefined,
  look: number,
  random: () => number,
): number {
  const ms: unknown = typeof interval === "function" ? interval(look) : (interval ?? advised(look, random));
  if (typeof ms === "number" && ms >= 0) return Math.min(Math.max(ms, shortestMs), longestTimerMs);
  throw refused(operation, "interval must be milliseconds from 0 up", ms);
}
