import { realClock } from "./real-clock.ts";

// Work may itself wait for the clock, as an upload does whose sender sleeps. It must not stop the clock for good.
const patienceMs = 1000;

// What somebody does next takes turns of the event loop. A message is the quickest way to let them happen: browsers
// put timers that follow on one another off by 4 milliseconds.
const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const arrived = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener("message", arrived, { once: true });
    port1.start();
    port2.postMessage(null);
  });

/** Work that a clock waits for before it goes on. */
export class HeldWork {
  readonly #work = new Set<Promise<unknown>>();

  hold(work: Promise<unknown>): void {
    this.#work.add(work);
    const release = () => this.#work.delete(work);
    work.then(release, release);
  }

  /** Resolves when nobody has anything left to do but to sleep. */
  async rest(): Promise<void> {
    await nextTurn();
    while (this.#work.size > 0) {
      await this.#doneOrForgotten();
      await nextTurn();
    }
  }

  async #doneOrForgotten(): Promise<void> {
    const stop = new AbortController();
    const patience = realClock.sleep(patienceMs, stop.signal).then(
      () => this.#work.clear(),
      () => undefined,
    );
    await Promise.race([Promise.allSettled(this.#work), patience]);
    stop.abort();
  }
}
