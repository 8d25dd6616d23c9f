import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FinishedAnswer, MockRequest } from "../core/index.ts";
import { originOf } from "./origin.ts";
import { discard } from "./discard.ts";
import { timedBody } from "./timed-body.ts";

const header = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(", ") : value);

export function toRecord(request: IncomingMessage, response: ServerResponse, idleMs: number): MockRequest {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, header(value)]));
  const hasBody = headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
  return {
    method: request.method ?? "GET",
    target: request.url ?? "/",
    origin: originOf(headers["host"], request.socket),
    client: request.socket.remoteAddress ?? "unknown",
    headers,
    body: hasBody ? timedBody(request, idleMs) : null,
    // Few requests ask for it, and making one costs more than the rest of the record.
    get signal() {
      const gone = new AbortController();
      response.once("close", () => gone.abort());
      return gone.signal;
    },
  };
}

function breakOff(response: ServerResponse): void {
  // Behind another answer it has no connection yet: what came first is answered first.
  if (response.socket) response.destroy();
  else response.once("socket", (socket: Socket) => socket.destroy());
}

// The way of a network that breaks: the head, which promises all of it, half of the body, and silence.
function truncate(response: ServerResponse, { status, headers, body }: FinishedAnswer): void {
  response.writeHead(status, headers);
  response.write(body ? body.subarray(0, Math.floor(body.length / 2)) : "", () => breakOff(response));
}

/**
 * Writes an answer. Where the request's body was not read to its end, the rest is taken and thrown away before the
 * connection is given up: closing on somebody who is still sending would cost him the answer.
 *
 * @param isLast Whether no more requests are taken on this connection.
 */
export async function write(
  request: IncomingMessage,
  response: ServerResponse,
  answer: FinishedAnswer,
  isLast: boolean,
): Promise<void> {
  if (answer.damage === "drop") {
    breakOff(response);
    return;
  }
  if (answer.damage === "truncate") {
    truncate(response, answer);
    return;
  }
  const unread = !request.readableEnded && !request.complete;
  response.writeHead(answer.status, { ...answer.headers, ...(unread || isLast ? { Connection: "close" } : {}) });
  if (!unread) {
    response.end(answer.body);
    return;
  }
  response.write(answer.body ?? "");
  await discard(request);
  response.end();
}
