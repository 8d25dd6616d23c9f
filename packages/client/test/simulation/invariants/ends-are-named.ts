import type { Call, Exchange } from "../history.ts";
import type { Invariant } from "./invariant.ts";

interface Told {
  readonly name?: string;
  readonly budget?: string;
  readonly ms?: number;
}

function misnamed({ kind, error, abortedAt, settledAt, limits }: Call, last: Exchange | undefined): string | undefined {
  const { name, budget, ms } = Object(error) as Told;
  if (name === "RivyaAbortError") return abortedAt === settledAt ? undefined : "an abort by its caller";
  // A run has the deadline of its creation as well as its own, and a stream the rest of a timeout.
  if (name !== "RivyaTimeoutError" || kind === "run" || kind === "download") return undefined;
  const said = `${budget} = ${ms}`;
  if (budget === "deadlineMs") return ms === limits.deadlineMs ? undefined : said;
  const took = last?.end === "left" ? last.endedAt! - last.sentAt : undefined;
  return ms === limits.timeoutMs && took === ms ? undefined : said;
}

/** An error that tells of a budget or an abort tells of the one that it was. */
export const endsAreNamed: Invariant = ({ calls, exchanges }) => {
  for (const call of calls.values()) {
    const told = misnamed(
      call,
      exchanges.findLast((exchange) => exchange.call === call.id),
    );
    if (told !== undefined) return { what: `${call.id} blames ${told}`, line: call.endLine };
  }
  return undefined;
};
