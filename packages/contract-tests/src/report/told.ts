import { failureLines, outcomeLine, signature } from "./lines.ts";
import type { Outcome } from "./outcome.ts";

/** Tells outcomes one after the other: what broke in full the first time, in short when it breaks again. */
export class Teller {
  readonly #told = new Set<string>();

  lines(outcome: Outcome): string {
    const line = outcomeLine(outcome);
    const { failure } = outcome;
    if (!failure) return line;
    const name = signature(failure);
    if (this.#told.has(name)) return `${line}\n  as before: expected ${failure.expected}; received ${failure.received}`;
    this.#told.add(name);
    return `${line}\n${failureLines(failure)}`;
  }
}
