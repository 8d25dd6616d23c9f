import type { Clock } from "../../src/index.ts";

interface Sleeper {
  readonly ms: number;
  readonly until: number;
  readonly wake: () => void;
}

// Whoever is awake has done all it can after so many turns, as long as it waits for nothing outside of this process.
const turns = 10;

/** A clock that jumps to the next end of a sleep as soon as nobody has anything left to do but to sleep. */
export class VirtualClock implements Clock {
  readonly start = Date.UTC(2026, 0, 1);
  /** The sleeps that were slept to their end, in milliseconds. */
  readonly sleeps: number[] = [];
  /** Everybody who sleeps now. */
  readonly sleepers = new Set<Sleeper>();
  #now = this.start;
  #offset = 0;
  #isTurning = false;
  #atWork = 0;

  now(): number {
    return this.#now + this.#offset;
  }

  /** Sets what it tells, not how long anybody sleeps: as when a machine corrects its time. */
  jump(ms: number): void {
    this.#offset += ms;
  }

  /** Milliseconds since the start. */
  get passed(): number {
    return this.#now - this.start;
  }

  /** The same fetch; as long as it is at work, the clock stands still. For work that leaves this thread. */
  waitingFor(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
    return async (input, init) => {
      this.#atWork += 1;
      try {
        return await fetch(input, init);
      } finally {
        this.#atWork -= 1;
      }
    };
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const stop = () => {
        this.sleepers.delete(sleeper);
        reject(signal!.reason as Error);
      };
      const wake = () => {
        signal?.removeEventListener("abort", stop);
        resolve();
      };
      const sleeper = { ms, until: this.#now + ms, wake };
      this.sleepers.add(sleeper);
      signal?.addEventListener("abort", stop, { once: true });
      void this.#turn();
    });
  }

  async #rest(): Promise<void> {
    for (let quiet = 0; quiet < turns; quiet = this.#atWork > 0 ? 0 : quiet + 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async #turn(): Promise<void> {
    if (this.#isTurning) return;
    this.#isTurning = true;
    while (this.sleepers.size > 0) {
      await this.#rest();
      const [next] = [...this.sleepers].toSorted((one, other) => one.until - other.until);
      if (!next) break;
      this.sleepers.delete(next);
      this.#now = Math.max(this.#now, next.until);
      this.sleeps.push(next.ms);
      next.wake();
    }
    this.#isTurning = false;
  }
}
