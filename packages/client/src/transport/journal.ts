import type { LogFacts } from "../logger.ts";
import type { Settings } from "./connection.ts";

/** What an attempt ended with: an answer, or an error by its name. */
interface Outcome {
  readonly name?: string;
  readonly status?: number;
  readonly requestId?: string | undefined;
}

/** Tells the logger what became of one attempt, and how long the next one waits, if there is one. */
export function journal(
  { logger }: Settings,
  about: Pick<LogFacts, "operation" | "attempt" | "tookMs">,
  { name: error, status, requestId }: Outcome,
  waitMs?: number,
): void {
  const ended = [error, status].filter(Boolean).join(" ");
  const again = waitMs === undefined ? "" : `; again in ${Math.ceil(waitMs)} ms`;
  try {
    logger[again ? "warn" : "debug"]?.(`${about.operation}: attempt ${about.attempt}: ${ended}${again}`, {
      ...about,
      error,
      status,
      requestId,
      waitMs,
    });
  } catch {
    // Whoever listens badly must not break what it listens to.
  }
}
