import { join } from "@rivya/validator/wire";

const most = 64 * 1024;

/** The first 64 KiB of bytes that come one after the other, and how many came. */
export class Beginning {
  size = 0;
  #chunks: Uint8Array[] = [];

  add(chunk: Uint8Array): void {
    // A copy: a view would keep all of what arrived together with it.
    if (this.size < most) this.#chunks.push(chunk.slice(0, most - this.size));
    this.size += chunk.length;
  }

  /** null where it is not valid UTF-8. */
  text(): string | null {
    try {
      // What is cut off may end within a character.
      const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      return decoder.decode(join(this.#chunks), { stream: this.size > most });
    } catch {
      return null;
    }
  }
}
