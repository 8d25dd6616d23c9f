/** Records by id, which also knows in which order they came. */
export class Shelf<T> {
  readonly #records = new Map<string, T>();
  #ids: string[] = [];

  get(id: string): T | undefined {
    return this.#records.get(id);
  }

  put(id: string, record: T): void {
    const before = this.#records.size;
    this.#records.set(id, record);
    if (this.#records.size > before) this.#ids.push(id);
  }

  /** Takes away the oldest, up to the first one that is to stay. */
  dropOldest(isOver: (record: T) => boolean): void {
    for (const [id, record] of this.#records) {
      if (!isOver(record)) break;
      this.#records.delete(id);
    }
    this.#tidy();
  }

  // Rarely enough that each record pays a constant share of it.
  #tidy(): void {
    if (this.#ids.length > 2 * this.#records.size + 16) this.#ids = [...this.#records.keys()];
  }

  *newest(limit: number): Generator<T> {
    let left = limit;
    for (let at = this.#ids.length - 1; at >= 0 && left > 0; at -= 1) {
      const record = this.#records.get(this.#ids[at]!);
      if (record === undefined) continue;
      left -= 1;
      yield record;
    }
  }
}
