import type { IncomingMessage } from "node:http";
import { bodyThere, isThere, wholeBody } from "./whole-body.ts";

/**
 * The chunks of a body. The connection of who pauses for longer ends, while somebody reads and no longer: a body that
 * is refused unread has no time to keep, and a connection that waits for its next request has another one.
 */
export async function* timedBody(request: IncomingMessage, idleMs: number): AsyncGenerator<Uint8Array> {
  const { socket } = request;
  socket.setTimeout(idleMs);
  try {
    yield* request.iterator({ destroyOnReturn: false });
  } finally {
    socket.setTimeout(0);
  }
}

/** All of a body: at once where it has come, or in the same time. @throws {BodyTooLargeError} */
export function timedWholeBody(
  request: IncomingMessage,
  maxBytes: number,
  idleMs: number,
): Uint8Array | Promise<Uint8Array> {
  if (isThere(request)) return bodyThere(request, maxBytes);
  const { socket } = request;
  socket.setTimeout(idleMs);
  return wholeBody(request, maxBytes).finally(() => void socket.setTimeout(0));
}
