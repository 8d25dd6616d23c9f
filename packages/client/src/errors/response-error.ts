import type { AnswerFacts } from "./answer-facts.ts";
import { RivyaError } from "./rivya-error.ts";

export interface ResponseErrorFacts extends AnswerFacts {
  /** What was received instead; its beginning is kept. */
  readonly text: string;
}

/** An answer that is not what the service promises: not JSON, empty, a redirect, an error without a code. */
export class RivyaResponseError extends RivyaError implements ResponseErrorFacts {
  override readonly name = "RivyaResponseError";
  declare readonly operation: string;
  declare readonly status: number;
  /** The beginning of what was received instead. */
  declare readonly text: string;
  declare readonly requestId: string | undefined;
  declare readonly retryAfterMs: number | undefined;

  /** @param problem What is wrong with the answer. */
  constructor({ text, ...facts }: ResponseErrorFacts, problem: string) {
    const shown = text.replace(/^(.{200}).+/s, "$1…");
    super(`${facts.operation}: the answer (${facts.status}) ${problem}`, { ...facts, text: shown });
  }
}
