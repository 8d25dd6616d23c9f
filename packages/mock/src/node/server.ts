import { createServer, type RequestListener, type Server } from "node:http";
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
  const answer: RequestListener = (request, response) => {
    // A connection that breaks is the caller's own end; there is nobody left to answer.
    request.on("error", () => undefined);
    response.on("error", () => undefined);
    mock
      .handle(toRecord(request))
      .then((finished) => write(request, response, finished))
      .catch((error: Error) => response.destroy(error));
  };
  const server = createServer(
    {
      // Clients that keep a connection open take it up again within a minute; closing first would fail their request.
      keepAliveTimeout: 75_000,
      headersTimeout: 15_000,
      requestTimeout: 120_000,
      // The core falls back on the address that was reached.
      requireHostHeader: false,
    },
    answer,
  );
  // An expectation is ignored: of itself Node would answer 417, which the document does not know.
  server.on("checkExpectation", answer);
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
