import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { firstHalf } from "../core/answer/body.ts";
import type { Body, FinishedAnswer } from "../core/index.ts";
import type { Eventually } from "../core/store/eventually.ts";
import { discard } from "./discard.ts";

const isWhole = (body: Body | null): body is string | Uint8Array<ArrayBuffer> | null =>
  body === null || typeof body === "string" || body instanceof Uint8Array;

/** Writes a body as fast as it is taken. */
async function send(body: Body | null, response: ServerResponse): Promise<void> {
  if (isWhole(body)) response.write(body ?? "");
  else await pipeline(Readable.from(body.pieces(), { objectMode: false }), response, { end: false });
}

function breakOff(response: ServerResponse): void {
  // Behind another answer it has no connection yet: what came first is answered first.
  if (response.socket) response.destroy();
  else response.once("socket", (socket: Socket) => socket.destroy());
}

// The way of a network that breaks: the head, which promises all of it, half of the body, and silence.
async function truncate(response: ServerResponse, { status, headers, body }: FinishedAnswer): Promise<void> {
  response.writeHead(status, headers);
  await send(body && firstHalf(body), response);
  response.write("", () => breakOff(response));
}

async function writeSlowly(request: IncomingMessage, response: ServerResponse, body: Body | null, unread: boolean) {
  response.flushHeaders();
  await send(body, response);
  if (unread) await discard(request);
  response.end();
}

/**
 * Writes an answer. Where the request's body was not read to its end, the rest is taken and thrown away before the
 * connection is given up: closing on somebody who is still sending would cost him the answer.
 *
 * @param unread Whether there is such a rest.
 * @param isLast Whether no more requests are taken on this connection.
 */
export function write(
  request: IncomingMessage,
  response: ServerResponse,
  answer: FinishedAnswer,
  unread: boolean,
  isLast: boolean,
): Eventually<void> {
  if (answer.damage === "drop") return breakOff(response);
  if (answer.damage === "truncate") return truncate(response, answer);
  const { status, headers, body } = answer;
  response.writeHead(status, unread || isLast ? { ...headers, Connection: "close" } : headers);
  if (!unread && isWhole(body)) {
    // Of a text in this encoding Node makes one piece with the head.
    response.end(body, "latin1");
    return;
  }
  return writeSlowly(request, response, body, unread);
}
