import type { Server } from "node:http";
import { realClock } from "../core/index.ts";

const lookMs = 50;

/** Stops taking connections, lets requests in flight come to their end for a while, and then cuts what is left. */
export async function close(server: Server, graceMs: number): Promise<void> {
  const stop = new AbortController();
  const closed = new Promise<void>((resolve) => server.close(() => resolve())).then(() => stop.abort());
  const end = async () => {
    // A connection whose last answer had begun before falls idle without having been told to close.
    for (let left = graceMs; left > 0; left -= lookMs) {
      server.closeIdleConnections();
      await realClock.sleep(Math.min(lookMs, left), stop.signal);
    }
    server.closeAllConnections();
  };
  await Promise.all([closed, end().catch(() => undefined)]);
}
