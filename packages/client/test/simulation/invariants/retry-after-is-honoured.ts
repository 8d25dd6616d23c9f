import { pairs, type Invariant } from "./invariant.ts";

const longestMs = 60_000;

/** No attempt comes sooner than the service has asked for, and none at all when that is more than a minute. */
export const retryAfterIsHonoured: Invariant = (history) => {
  for (const { call, before, after } of pairs(history)) {
    const asked = before.status !== null && before.status >= 400 ? before.retryAfterMs : null;
    if (asked === null) continue;
    const waited = after.sentAt - before.endedAt!;
    const { line } = after;
    if (asked > longestMs) return { what: `${call.id} is sent again, although it should wait for ${asked} ms`, line };
    if (waited < asked) return { what: `${call.id} waits for ${waited} ms instead of ${asked}`, line };
  }
  return undefined;
};
