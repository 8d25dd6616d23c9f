/** How many texts a page takes. */
export const pageLength = 512;

// More are left apart: an engine has a longest text (512 MB in V8), and texts of such size are few anyway.
const longestJoined = 4 * 1024 * 1024;

const gone = 0xffffffff;

/**
 * Named texts, each with a moment. A full page is one text, so that it is one object to the engine's collector, unless
 * that would be too long.
 */
export class TextPage {
  /** Each with its name before it. None once they are joined. */
  #texts: string[] = [];
  #joined = "";
  #length = 0;
  #live = 0;
  // As long as what they tell of until the page is full: many shelves never fill their first.
  #nameLengths: number[] | Uint32Array<ArrayBuffer> = [];
  #moments: number[] | Float64Array<ArrayBuffer> = [];
  #starts = new Uint32Array();

  get isFull(): boolean {
    return this.#length === pageLength;
  }

  /** Whether all that it held has been taken away. */
  get isEmpty(): boolean {
    return this.#live === 0;
  }

  /** For a page that is not full. */
  push(name: string, text: string, moment: number): void {
    this.#set(this.#length, name, text, moment);
    this.#length += 1;
    this.#live += 1;
    if (!this.isFull) return;
    this.#nameLengths = Uint32Array.from(this.#nameLengths);
    this.#moments = Float64Array.from(this.#moments);
    this.#join();
  }

  /** Puts another text in the place of one. A full page is taken apart for it. */
  replace(at: number, text: string, moment: number): void {
    const name = this.name(at);
    if (this.#isJoined) this.#takeApart();
    this.#set(at, name, text, moment);
    if (this.isFull) this.#join();
  }

  /** Of a joined page the text goes later, together with others, so that each pays a constant share of it. */
  drop(at: number): void {
    if (!this.#isJoined) this.#texts[at] = "";
    this.#nameLengths[at] = gone;
    this.#live -= 1;
    const isHalved = this.isFull && !this.isEmpty && (this.#live & (this.#live - 1)) === 0;
    if (!isHalved) return;
    if (this.#isJoined) this.#takeApart();
    this.#join();
  }

  isNamed(at: number, name: string): boolean {
    if (this.#nameLengths[at] !== name.length) return false;
    return this.#isJoined ? this.#joined.startsWith(name, this.#starts[at]) : this.#texts[at]!.startsWith(name);
  }

  name(at: number): string {
    return this.#whole(at).slice(0, this.#nameLengths[at]);
  }

  text(at: number): string {
    return this.#whole(at).slice(this.#nameLengths[at]);
  }

  moment(at: number): number {
    return this.#moments[at]!;
  }

  /** The places of what it still holds, the oldest first. What is met may be dropped. */
  *places(): Generator<number> {
    for (let at = 0; at < this.#length; at += 1) if (this.#nameLengths[at] !== gone) yield at;
  }

  get #isJoined(): boolean {
    return this.#texts.length === 0;
  }

  #whole(at: number): string {
    return this.#texts[at] ?? this.#joined.slice(this.#starts[at], this.#starts[at + 1]);
  }

  #set(at: number, name: string, text: string, moment: number): void {
    this.#texts[at] = name + text;
    this.#nameLengths[at] = name.length;
    this.#moments[at] = moment;
  }

  #takeApart(): void {
    this.#texts = Array.from(this.#nameLengths, (length, at) => (length === gone ? "" : this.#whole(at)));
    this.#joined = "";
  }

  #join(): void {
    if (this.#texts.reduce((sum, { length }) => sum + length, 0) > longestJoined) return;
    this.#joined = this.#texts.join("");
    this.#starts = new Uint32Array(pageLength + 1);
    for (const [at, text] of this.#texts.entries()) this.#starts[at + 1] = this.#starts[at]! + text.length;
    this.#texts = [];
  }
}
