import type { Eventually } from "./eventually.ts";

/** The bytes of a file, wherever they lie. Whoever reads a large one reads it in pieces. */
export interface Content {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`, which is not among them; fewer where the content ends before. Not to be changed. */
  read(start: number, end: number): Eventually<Uint8Array<ArrayBuffer>>;
}

/** Takes the bytes of a file as they come. */
export interface ContentSink {
  /** Takes the next bytes. They are the caller's again when this is done. */
  write(chunk: Uint8Array): Eventually<void>;
  /** No more bytes come. The content is there until it is kept with a file, or discarded. */
  finish(): Eventually<Content>;
  /** Gives up what has come, finished or not, unless a file has adopted it. */
  discard(): Eventually<void>;
}
