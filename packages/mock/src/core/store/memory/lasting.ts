/** Values that die at a moment. All live about equally long, so that the oldest are the first to go. */
export class Lasting<T> {
  readonly #entries = new Map<string, { readonly value: T; readonly until: number }>();

  get(name: string, now: number): T | undefined {
    const found = this.#entries.get(name);
    return found && now < found.until ? found.value : undefined;
  }

  put(name: string, value: T, until: number, now: number): void {
    this.#forgetOver(now);
    this.#entries.delete(name);
    this.#entries.set(name, { value, until });
  }

  #forgetOver(now: number): void {
    for (const [name, { until }] of this.#entries) {
      if (now < until) return;
      this.#entries.delete(name);
    }
  }
}
