import type { Chance } from "./chance.ts";

interface Event {
  readonly at: number;
  /** Decides between events of the same moment. */
  readonly lot: number;
  readonly happen: () => void;
}

const isBefore = (one: Event, other: Event): boolean =>
  one.at < other.at || (one.at === other.at && one.lot < other.lot);

/** One of these after everything that is ready to go on has gone on. */
const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The one source of time: events happen one after the other, each when nobody has anything left to do but to wait. */
export class Scheduler {
  /** What a wall clock shows beyond the milliseconds that went by. */
  #jumped = Date.UTC(2026, 0, 1);
  /** Whole milliseconds since the start. Only goes forward, and never leaps. */
  now = 0;
  readonly #chance: Chance;
  readonly #events = new Set<Event>();
  #working = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** What a wall clock shows, in milliseconds since the epoch. */
  readonly wall = (): number => this.now + this.#jumped;

  /** Puts the wall clock forward. Nobody sleeps shorter for it. */
  jump(ms: number): void {
    this.#jumped += ms;
  }

  /** Lets something happen later. Returns what calls it off. */
  in(ms: number, happen: () => void): () => void {
    const event = { at: this.now + Math.ceil(Math.max(ms, 0)), lot: this.#chance.next(), happen };
    this.#events.add(event);
    return () => this.#events.delete(event);
  }

  /** Work that leaves the queue of microtasks, as reading a form does: time stands still for it. */
  async hold<Result>(work: Promise<Result>): Promise<Result> {
    this.#working += 1;
    try {
      return await work;
    } finally {
      this.#working -= 1;
    }
  }

  /**
   * Goes on until there is nothing more to happen. False when it goes on for ever, as far as one can tell.
   *
   * @param onQuiet Called between events.
   */
  async run(most: number, onQuiet: () => void): Promise<boolean> {
    for (let happened = 0; happened < most; happened += 1) {
      await this.#quiet();
      onQuiet();
      const next = this.#first();
      if (!next) return true;
      this.#events.delete(next);
      this.now = next.at;
      next.happen();
    }
    return false;
  }

  async #quiet(): Promise<void> {
    do await turnOfTheLoop();
    while (this.#working > 0);
  }

  #first(): Event | undefined {
    let first: Event | undefined;
    for (const event of this.#events) if (!first || isBefore(event, first)) first = event;
    return first;
  }
}
