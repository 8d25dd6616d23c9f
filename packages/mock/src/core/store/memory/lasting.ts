/** Values that die at a moment. All live about equally long, so that the oldest are the first to go. */
export class Lasting<T> {
  readonly #entries = new Map<string, { readonly value: T; readonly until: number }>();
  /** Nothing dies before this moment. */
  #nextEnd = Infinity;

  get(name: string, now: number): T | undefined {
    const found = this.#entries.get(name);
    if (!found || now < found.until) return found?.value;
    this.#entries.delete(name);
    return undefined;
  }

  /** For a name that nothing is found by. */
  put(name: string, value: T, until: number, now: number): void {
    if (now >= this.#nextEnd) this.#forgetOver(now);
    this.#nextEnd = Math.min(this.#nextEnd, until);
    this.#entries.set(name, { value, until });
  }

  #forgetOver(now: number): void {
    this.#nextEnd = Infinity;
    for (const [name, { until }] of this.#entries) {
      if (now < until) {
        this.#nextEnd = until;
        return;
      }
      this.#entries.delete(name);
    }
  }
}
