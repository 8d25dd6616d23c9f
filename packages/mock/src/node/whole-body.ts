import type { IncomingMessage } from "node:http";
import { BodyInterruptedError, BodyTooLargeError } from "@rivya/validator/wire";

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
