import { promisify } from "node:util";
import { deflate as deflateWithCallback, type ZlibOptions } from "node:zlib";
import type { Deflate } from "../core/index.ts";

/** Little enough work that a picture is not kept waiting, and nearly as small as it can be. */
export const level = 3;

// What is pressed together comes over from another thread in pieces of this size: a picture in one or two.
const chunkSize = 256 * 1024;

const compress = promisify<Uint8Array, ZlibOptions, Buffer<ArrayBuffer>>(deflateWithCallback);

/** Node's own, in a thread of its own. */
export const deflate: Deflate = (data) => compress(data, { level, chunkSize });
