import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

interface Pending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** The answers that connections still wait for. */
export interface Due {
  add(request: IncomingMessage, response: ServerResponse): void;
  /** Ends a connection, once: when whole requests that came on it before have been answered. */
  after(socket: Duplex, end: () => void): Promise<void>;
}

// A request whose body breaks off is what the connection ends for, unless its answer is on the way already.
const isOwed = ({ request, response }: Pending) => !response.closed && (request.complete || response.headersSent);

const answered = ({ response }: Pending) => new Promise<void>((resolve) => response.once("close", () => resolve()));

export function createDue(): Due {
  const connections = new WeakMap<Duplex, Pending[]>();
  const ending = new WeakSet<Duplex>();
  return {
    add(request, response) {
      const pending = { request, response };
      const before = connections.get(request.socket);
      if (before) {
        // A connection is answered in the order of its requests. To be told of each end would cost more than to look.
        while (before[0]?.response.closed) before.shift();
        before.push(pending);
      } else connections.set(request.socket, [pending]);
    },
    async after(socket, end) {
      // Whatever comes behind what could not be read cannot be read either, and tells of it again.
      if (ending.has(socket)) return;
      ending.add(socket);
      const owed = [...(connections.get(socket) ?? [])].filter(isOwed);
      if (socket.writable) await Promise.all(owed.map(answered));
      end();
    },
  };
}
