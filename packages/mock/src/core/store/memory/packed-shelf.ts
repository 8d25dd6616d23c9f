import { NameIndex } from "./name-index.ts";
import { pageLength, TextPage } from "./text-page.ts";

/** How a record becomes a text, and a text the record again. */
export interface Packing<T> {
  pack(record: T): string;
  unpack(name: string, text: string, moment: number): T;
}

/** Records by name, in the order in which they came, each with a moment, kept as texts: thousands to an object. */
export class PackedShelf<T> {
  readonly #packing: Packing<T>;
  readonly #index = new NameIndex((number, name) => this.#page(number).isNamed(number % pageLength, name));
  readonly #pages = new Map<number, TextPage>();
  #next = 0;

  constructor(packing: Packing<T>) {
    this.#packing = packing;
  }

  get size(): number {
    return this.#index.size;
  }

  /** The number that a record goes by for as long as it is here. */
  find(name: string): number | undefined {
    return this.#index.find(name);
  }

  /** The record of a number, by the name that it was found by. */
  read(number: number, name: string): T {
    return this.#read(this.#page(number), number % pageLength, name);
  }

  momentOf(number: number): number {
    return this.#page(number).moment(number % pageLength);
  }

  /** Keeps a record by a name that nothing is found by. */
  add(name: string, record: T, moment: number): void {
    const number = this.#next;
    if (number % pageLength === 0) this.#pages.set(number / pageLength, new TextPage());
    this.#page(number).push(name, this.#packing.pack(record), moment);
    this.#index.add(name, number);
    this.#next += 1;
  }

  /** Puts a record in the place of another. */
  replace(number: number, record: T, moment: number): void {
    this.#page(number).replace(number % pageLength, this.#packing.pack(record), moment);
  }

  drop(name: string): void {
    const number = this.#index.find(name);
    if (number === undefined) return;
    this.#index.remove(name);
    const page = this.#page(number);
    page.drop(number % pageLength);
    if (page.isEmpty && page.isFull) this.#pages.delete(Math.floor(number / pageLength));
  }

  /** Names and moments, the oldest first. Those that are met may be taken away. */
  *oldest(): Generator<readonly [name: string, moment: number]> {
    for (const page of this.#pages.values()) for (const at of page.places()) yield [page.name(at), page.moment(at)];
  }

  newest(limit: number): T[] {
    const found: T[] = [];
    for (const page of [...this.#pages.values()].toReversed()) {
      for (const at of [...page.places()].toReversed()) {
        if (found.length >= limit) return found;
        found.push(this.#read(page, at, page.name(at)));
      }
    }
    return found;
  }

  #page(number: number): TextPage {
    return this.#pages.get(Math.floor(number / pageLength))!;
  }

  #read(page: TextPage, at: number, name: string): T {
    return this.#packing.unpack(name, page.text(at), page.moment(at));
  }
}
