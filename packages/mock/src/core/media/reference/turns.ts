import { realClock } from "../../clock/real-clock.ts";

// As many bytes are gone through in a few milliseconds.
const slice = 512 * 1024;

/** Lets others have their turn in the middle of long work. */
export class Turns {
  #left = slice;

  /** Counts bytes that are gone through. */
  async spend(bytes: number): Promise<void> {
    this.#left -= bytes;
    if (this.#left > 0) return;
    this.#left = slice;
    await realClock.sleep(0);
  }
}
