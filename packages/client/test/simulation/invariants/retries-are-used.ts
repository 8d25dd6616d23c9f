import type { Call, Exchange } from "../history.ts";
import { sequences, worthwhile, type Invariant } from "./invariant.ts";

const single = ["create", "get", "upload", "file", "credits", "models"];
const longestMs = 60_000;

function mayGoWellLater({ limits }: Call, { end, status, retryAfterMs, sentAt, endedAt }: Exchange): boolean {
  if (end === "left") return endedAt! - sentAt === limits.timeoutMs;
  return end === "broken" || (worthwhile.includes(status!) && (retryAfterMs ?? 0) <= longestMs);
}

/** Nobody gives up on a failure that may pass as long as there are attempts and time. */
export const retriesAreUsed: Invariant = (history) => {
  for (const { call, sent } of sequences(history)) {
    const { budget } = Object(call.error) as { budget?: string };
    if (!single.includes(call.kind) || call.error === undefined || call.abortedAt !== null) continue;
    if (budget === "deadlineMs" || sent.length > call.limits.retry) continue;
    if (!mayGoWellLater(call, sent.at(-1)!)) continue;
    return {
      what: `${call.id} gives up after ${sent.length} of ${call.limits.retry + 1} attempts`,
      line: call.endLine,
    };
  }
  return undefined;
};
