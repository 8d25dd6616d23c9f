import type { Remembered } from "../records.ts";
import { PackedShelf, type Packing } from "./packed-shelf.ts";

// No part but the body holds a line break.
const packing: Packing<Remembered> = {
  pack: ({ fingerprint, status, location, body }) => `${fingerprint}\n${status}\n${location}\n${body}`,
  unpack(_, text) {
    const [fingerprint = "", status, location = ""] = text.split("\n", 3);
    const body = text.slice(`${fingerprint}\n${status}\n${location}\n`.length);
    return { fingerprint, status: Number(status), location, body };
  },
};

/** Answers by name, packed, until they expire. All live about equally long, so that the oldest are the first to go. */
export class Answers {
  readonly #shelf = new PackedShelf(packing);
  /** Nothing expires before this moment. */
  #nextEnd = Infinity;

  get(name: string, now: number): Remembered | undefined {
    const number = this.#shelf.find(name);
    if (number === undefined) return undefined;
    if (now < this.#shelf.momentOf(number)) return this.#shelf.read(number, name);
    this.#shelf.drop(name);
    return undefined;
  }

  /** For a name that nothing is found by. */
  put(name: string, answer: Remembered, until: number, now: number): void {
    if (now >= this.#nextEnd) this.#forgetOver(now);
    this.#nextEnd = Math.min(this.#nextEnd, until);
    this.#shelf.add(name, answer, until);
  }

  #forgetOver(now: number): void {
    this.#nextEnd = Infinity;
    for (const [name, until] of this.#shelf.oldest()) {
      if (now < until) {
        this.#nextEnd = until;
        return;
      }
      this.#shelf.drop(name);
    }
  }
}
