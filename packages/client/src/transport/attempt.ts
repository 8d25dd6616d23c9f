import type { operations } from "@rivya/openapi";
import { RivyaConnectionError } from "../errors/connection-error.ts";
import { RivyaInputError } from "../errors/input-error.ts";
import { RivyaError } from "../errors/rivya-error.ts";
import { RivyaTimeoutError } from "../errors/timeout-error.ts";
import { within } from "../time/budget.ts";
import { read } from "./answer.ts";
import type { Settings } from "./connection.ts";
import type { Outgoing, Success } from "./outgoing.ts";
import { cleaned } from "./redact.ts";
import type { Answered } from "./rivya-promise.ts";

export interface Attempt {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly timeoutMs: number;
  /** Counted from 1. */
  readonly attempts: number;
  readonly signal: AbortSignal;
  /** What an error that is worth another attempt has to say beside. */
  readonly note: string;
}

/** Sends one request and reads its answer to the end. */
export function attempt<Operation extends keyof operations>(
  settings: Settings,
  outgoing: Outgoing<Operation>,
  { headers, body, signal, timeoutMs: ms, attempts, note }: Attempt,
): Promise<Answered<Success<Operation>>> {
  const { ask, clock, baseUrl, redact } = settings;
  const { operation } = outgoing;
  const late = () => new RivyaTimeoutError({ operation, budget: "timeoutMs", ms, attempts }, note);
  return within({ clock, signal, ms, operation, late }, async (inner) => {
    try {
      const reply = await ask({ ...outgoing, headers, body, signal: inner });
      return read(outgoing, reply, settings, note);
    } catch (reason) {
      // A fetch and a middleware of somebody's own may throw one, with anything as its cause.
      if (reason instanceof RivyaInputError) reason.cause &&= cleaned(reason.cause, redact);
      if (reason instanceof RivyaError) throw reason;
      throw new RivyaConnectionError(operation, baseUrl, cleaned(reason, redact), note);
    }
  });
}
