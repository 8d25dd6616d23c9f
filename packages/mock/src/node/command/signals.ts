import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM"] as const;

/** Calls `end` at the first signal that asks for it; the second one does not wait. */
export function onSignal(end: () => void): void {
  let asked = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (asked) process.exit(128 + constants.signals[signal]);
      asked = true;
      end();
    });
  }
}
