import type { Clock } from "../src/index.ts";

/** A clock on which a sleep ends as soon as nothing else is to do, and moves the time by as much as it was asked for. */
export class VirtualClock implements Clock {
  readonly sleeps: number[] = [];
  #now = Date.UTC(2026, 0, 1);

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 5));
    signal?.throwIfAborted();
    this.sleeps.push(ms);
    this.#now += ms;
  }
}
