import type { Server } from "node:http";
import { realClock } from "../core/index.ts";

/** Stops taking connections, lets requests in flight come to their end for a while, and then cuts what is left. */
export async function close(server: Server, graceMs: number): Promise<void> {
  const stop = new AbortController();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timeUp = realClock.sleep(graceMs, stop.signal).then(
    () => server.closeAllConnections(),
    () => undefined,
  );
  await closed;
  stop.abort();
  await timeUp;
}
