import type { IncomingMessage } from "node:http";
import { BodyInterruptedError, BodyTooLargeError } from "@rivya/validator/wire";

/** Whether all of a body has come and nobody has read it. Node tells of the end only later. */
export const isThere = (request: IncomingMessage): boolean =>
  request.readableLength === Number(request.headers["content-length"]);

/** All of such a body. @throws {BodyTooLargeError} */
export function bodyThere(request: IncomingMessage, maxBytes: number): Uint8Array {
  const bytes = (request.read() as Buffer | null) ?? new Uint8Array();
  if (bytes.length > maxBytes) throw new BodyTooLargeError(maxBytes);
  return bytes;
}

/** All of a body, up to a limit. What comes after that is left to be discarded. */
export const wholeBody = (request: IncomingMessage, maxBytes: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= maxBytes) return;
      request.off("data", onData).pause();
      reject(new BodyTooLargeError(maxBytes));
    };
    request.on("data", onData);
    request.once("end", () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.once("close", () => {
      if (!request.readableEnded) reject(new BodyInterruptedError(request.errored));
    });
  });
