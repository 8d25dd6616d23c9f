import type { Stray } from "../platform.ts";
import type { Scheduler } from "../scheduler.ts";
import type { Trace } from "../trace.ts";
import type { Inhabitant } from "./inhabitant.ts";

/** Finds what outlives the calls that it was for. */
export class Leftovers {
  readonly #parts: { readonly scheduler: Scheduler; readonly trace: Trace; readonly stray: Stray };
  readonly #sleepers = new Map<string, string>();

  constructor(parts: { readonly scheduler: Scheduler; readonly trace: Trace; readonly stray: Stray }) {
    this.#parts = parts;
  }

  /** To be called when nobody has anything left to do but to wait: a client without calls waits for nothing. */
  look(inhabitants: readonly Inhabitant[]): void {
    const { scheduler, trace } = this.#parts;
    for (const { name, caller, clock } of inhabitants) {
      const sleeps = clock.sleeping();
      if (sleeps === 0 || caller.open > 0 || this.#sleepers.has(name)) continue;
      this.#sleepers.set(name, `${name} has ${sleeps} sleeps and no open call at ${scheduler.now} ms`);
      trace.tell(scheduler.now, `${name} has no open call, and ${sleeps} sleeps`);
    }
  }

  /** Everything that was found, in words. */
  found(inhabitants: readonly Inhabitant[]): string[] {
    const { unhandled, timers } = this.#parts.stray;
    return [
      ...this.#sleepers.values(),
      ...inhabitants
        .filter(({ caller }) => caller.open === 0 && caller.listenedTo > 0)
        .map(({ name, caller }) => `${name} still listens to ${caller.listenedTo} signals of its callers`),
      ...unhandled.map((reason) => `a rejection that nobody handled: ${String(reason)}`),
      ...(timers > 0 ? [`${timers} timers of the platform, where a clock was given`] : []),
    ];
  }
}
