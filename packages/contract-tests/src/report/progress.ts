import { outcomeLine } from "./lines.ts";
import type { Outcome } from "./outcome.ts";
import { Teller } from "./told.ts";

/** Where progress is told. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface Progress {
  begin(total: number): void;
  tell(outcome: Outcome): void;
  end(): void;
}

/** A line for each case. */
export function plainProgress(screen: Screen): Progress {
  const teller = new Teller();
  return {
    begin: () => undefined,
    tell: (outcome) => void screen.write(`${teller.lines(outcome)}\n`),
    end: () => undefined,
  };
}

const clear = "\r\u001B[K";

/** One line that is written over, and what broke above it. */
export function liveProgress(screen: Screen): Progress {
  const teller = new Teller();
  let total = 0;
  let done = 0;
  return {
    begin: (cases) => void (total = cases),
    tell(outcome) {
      done += 1;
      if (outcome.result === "broke") screen.write(`${clear}${teller.lines(outcome)}\n`);
      const line = `${done} of ${total}  ${outcomeLine(outcome)}`;
      screen.write(`${clear}${line.slice(0, (screen.columns ?? 80) - 1)}`);
    },
    end: () => void screen.write(clear),
  };
}

/** Live on a terminal, plain lines in CI and wherever the output goes to a file. */
export const progressFor = (screen: Screen, environment: Readonly<Record<string, string | undefined>>): Progress =>
  screen.isTTY && !environment["CI"] && environment["TERM"] !== "dumb" ? liveProgress(screen) : plainProgress(screen);
