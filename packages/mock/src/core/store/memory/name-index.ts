const free = -1;

function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * Finds numbers by names, and leaves the names to whoever counts them. A map of a million names is a million objects
 * that the engine's collector goes through again and again; these are two arrays.
 */
export class NameIndex {
  readonly #isNamed: (number: number, name: string) => boolean;
  #hashes = new Uint32Array(16);
  #numbers = new Float64Array(16).fill(free);
  #size = 0;

  constructor(isNamed: (number: number, name: string) => boolean) {
    this.#isNamed = isNamed;
  }

  get size(): number {
    return this.#size;
  }

  find(name: string): number | undefined {
    const number = this.#numbers[this.#placeOf(name, hashOf(name))]!;
    return number === free ? undefined : number;
  }

  /** For a name that nothing is found by. */
  add(name: string, number: number): void {
    // Half of the places stay free, so that a search is short.
    if (2 * this.#size >= this.#numbers.length) this.#grow();
    const hash = hashOf(name);
    this.#set(this.#freePlace(hash), hash, number);
    this.#size += 1;
  }

  remove(name: string): void {
    let hole = this.#placeOf(name, hashOf(name));
    if (this.#numbers[hole] === free) return;
    this.#size -= 1;
    const mask = this.#numbers.length - 1;
    // A search ends at a free place: whatever had to go on past the hole moves up.
    for (let at = (hole + 1) & mask; this.#numbers[at] !== free; at = (at + 1) & mask) {
      const hash = this.#hashes[at]!;
      const fromHome = (at - hash) & mask;
      if (fromHome < ((at - hole) & mask)) continue;
      this.#set(hole, hash, this.#numbers[at]!);
      hole = at;
    }
    this.#numbers[hole] = free;
  }

  /** Where a name is, or the free place where it would be. */
  #placeOf(name: string, hash: number): number {
    const mask = this.#numbers.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = this.#numbers[at]!;
      if (number === free || (this.#hashes[at] === hash && this.#isNamed(number, name))) return at;
    }
  }

  #freePlace(hash: number): number {
    const mask = this.#numbers.length - 1;
    let at = hash & mask;
    while (this.#numbers[at] !== free) at = (at + 1) & mask;
    return at;
  }

  #set(place: number, hash: number, number: number): void {
    this.#hashes[place] = hash;
    this.#numbers[place] = number;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const numbers = this.#numbers;
    this.#hashes = new Uint32Array(2 * hashes.length);
    this.#numbers = new Float64Array(2 * numbers.length).fill(free);
    for (const [at, number] of numbers.entries()) {
      if (number === free) continue;
      const hash = hashes[at]!;
      this.#set(this.#freePlace(hash), hash, number);
    }
  }
}
