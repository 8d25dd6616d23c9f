/** The values that were asked for last: at least so many, at most twice as many. */
export class Recent<T> {
  readonly #least: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(least: number) {
    this.#least = least;
  }

  get(name: string): T | undefined {
    const young = this.#young.get(name);
    if (young !== undefined) return young;
    const old = this.#old.get(name);
    if (old !== undefined) this.put(name, old);
    return old;
  }

  put(name: string, value: T): void {
    if (this.#young.size >= this.#least) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(name, value);
  }

  drop(name: string): void {
    this.#young.delete(name);
    this.#old.delete(name);
  }
}
