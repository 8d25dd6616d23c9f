import type { IncomingMessage } from "node:http";

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
