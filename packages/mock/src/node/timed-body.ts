import type { IncomingMessage } from "node:http";
import { wholeBody } from "./whole-body.ts";

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

/** All of a body, in the same time. */
export function timedWholeBody(request: IncomingMessage, maxBytes: number, idleMs: number): Promise<Uint8Array> {
  const { socket } = request;
  const reading = wholeBody(request, maxBytes);
  // Most bodies come with their head, and a time to keep would cost more than reading them.
  process.nextTick(() => {
    if (request.complete) return;
    socket.setTimeout(idleMs);
    const rest = () => void socket.setTimeout(0);
    reading.then(rest, rest);
  });
  return reading;
}
