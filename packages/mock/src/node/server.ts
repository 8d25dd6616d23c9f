import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FinishedAnswer, Mock } from "../core/index.ts";
import { after } from "../core/store/eventually.ts";
import { createDue } from "./due.ts";
import { answerUnreadable, onClientError } from "./unreadable.ts";
import { write } from "./http-adapter.ts";
import { hasBody, NodeRequest } from "./node-request.ts";
import { timeouts } from "./timeouts.ts";
import { isThere } from "./whole-body.ts";

export interface Address {
  readonly port: number;
  readonly host: string;
}

// A time-out of a socket that nobody listens for ends the connection. Small answers are taken at once.
function limitTaking(response: ServerResponse, idleMs: number): void {
  const { socket, writableEnded, writableLength } = response;
  if (!socket || (writableEnded && writableLength === 0)) return;
  socket.setTimeout(idleMs);
  // Before Node sets that of a kept connection.
  response.prependOnceListener("finish", () => socket.setTimeout(0));
}

const ignore = () => undefined;

export interface ServeOptions {
  readonly limits?: typeof timeouts;
  /** Whether what never becomes a request is answered for scripts of any origin too. Default: true. */
  readonly cors?: boolean | undefined;
}

/** A server that hands every request to the mock. */
export function serve(mock: Pick<Mock, "handle">, { limits = timeouts, cors = true }: ServeOptions = {}): Server {
  const due = createDue();
  const send = (finished: FinishedAnswer, unread: boolean, request: IncomingMessage, response: ServerResponse) => {
    const writing = write(request, response, finished, unread, !server.listening);
    limitTaking(response, limits.bodyIdleMs);
    return writing;
  };
  const work = (request: IncomingMessage, response: ServerResponse): void => {
    const broken = (error: unknown) => void response.destroy(error as Error);
    // All of it, where it has come already: Node itself knows only after the next turn that it has ended.
    const hasCome = !hasBody(request) || isThere(request);
    try {
      const going = after(mock.handle(new NodeRequest(request, response, limits.bodyIdleMs)), (finished) =>
        send(finished, !hasCome && !request.readableEnded && !request.complete, request, response),
      );
      if (going instanceof Promise) going.catch(broken);
    } catch (error) {
      broken(error);
    }
  };
  const answer: RequestListener = (request, response) => {
    // A connection that breaks is the caller's own end; there is nobody left to answer. Of a request nobody hears it
    // who does not listen.
    response.on("error", ignore);
    due.add(request, response);
    // Most bodies come with their head: at the end of this turn they are there, and nobody has to wait for them.
    if (hasBody(request)) process.nextTick(work, request, response);
    else work(request, response);
  };
  const server = createServer(
    {
      keepAliveTimeout: limits.keepAliveMs,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: Math.ceil(limits.headersMs / 3),
      // The core falls back on the address that was reached.
      requireHostHeader: false,
    },
    answer,
  );
  // An expectation is ignored: of itself Node would answer 417, which the document does not know.
  server.on("checkExpectation", answer);
  server.on("clientError", (error, socket) => void due.after(socket, () => onClientError(error, socket, cors)));
  server.on("connect", (_, socket) => void due.after(socket, () => answerUnreadable(socket, cors)));
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
