import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Mock } from "../core/index.ts";
import { answerUnreadable } from "./unreadable.ts";
import { toRecord, write } from "./http-adapter.ts";

export interface Address {
  readonly port: number;
  readonly host: string;
}

/** A server that hands every request to the mock. */
export function serve(mock: Mock): Server {
  const server = createServer(
    {
      // Clients that keep a connection open take it up again within a minute; closing first would fail their request.
      keepAliveTimeout: 75_000,
      headersTimeout: 15_000,
      requestTimeout: 120_000,
      // The core falls back on the address that was reached.
      requireHostHeader: false,
    },
    (request, response) => {
      // A connection that breaks is the caller's own end; there is nobody left to answer.
      request.on("error", () => undefined);
      response.on("error", () => undefined);
      mock
        .handle(toRecord(request))
        .then((answer) => write(request, response, answer))
        .catch((error: Error) => response.destroy(error));
    },
  );
  server.on("clientError", answerUnreadable);
  return server;
}

/** @throws the error of `listen`, such as EADDRINUSE. */
export async function listen(server: Server, { port, host }: Address): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}
