import { sha256 } from "./media/digest.ts";
import type { Eventually } from "./store/eventually.ts";

/** SHA-256 in hex. A platform that has it at once (Node) need not make every request wait for a promise. */
export type Hash = (data: Uint8Array<ArrayBuffer> | string) => Eventually<string>;

/** SHA-256 of bytes that come one after the other. */
export interface Hasher {
  update(chunk: Uint8Array): void;
  /** In hex. Nothing is added afterwards. */
  finish(): string;
}

const utf8 = new TextEncoder();

/** The one that every platform has. */
export const subtleHash: Hash = (data) => sha256(typeof data === "string" ? utf8.encode(data) : data);
