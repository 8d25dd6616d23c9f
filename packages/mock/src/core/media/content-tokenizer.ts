import { AbstractTokenizer, EndOfStreamError, type IReadChunkOptions } from "strtok3/core";
import type { Content } from "../store/content.ts";

/** Reads a content piece by piece for those who want a tokenizer. */
export class ContentTokenizer extends AbstractTokenizer {
  readonly fileInfo: { readonly size: number };
  readonly #content: Content;

  constructor(content: Content) {
    super();
    this.#content = content;
    this.fileInfo = { size: content.size };
  }

  supportsRandomAccess(): boolean {
    return true;
  }

  setPosition(position: number): void {
    this.validateLength(position, "position");
    this.position = position;
  }

  async readBuffer(target: Uint8Array, options?: IReadChunkOptions): Promise<number> {
    const { position } = this.normalizeOptions(target, options);
    const count = await this.peekBuffer(target, options);
    this.position = position + count;
    return count;
  }

  async peekBuffer(target: Uint8Array, options?: IReadChunkOptions): Promise<number> {
    const { position, length, mayBeLess } = this.normalizeOptions(target, options);
    const piece = await this.#content.read(position, position + length);
    if (piece.length < length && !mayBeLess) throw new EndOfStreamError();
    target.set(piece);
    return piece.length;
  }
}
