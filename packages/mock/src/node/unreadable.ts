import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { unreadableAnswer } from "../core/answer/unreadable.ts";

/** Answers what is no request that could be answered, as the document says and not as Node would. */
export function answerUnreadable(socket: Duplex, cors: boolean): void {
  const { status, headers, body } = unreadableAnswer(cors);
  const lines = Object.entries({ ...headers, Connection: "close" }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n`);
  socket.end(body);
}

/** The same for what is no HTTP, or has headers beyond all measure. */
export function onClientError(error: Error & { code?: string }, socket: Duplex, cors: boolean): void {
  // Nothing can be written to a connection that broke or timed out half way through a request.
  const isBroken = !socket.writable || error.code === "ECONNRESET" || error.code === "ERR_HTTP_REQUEST_TIMEOUT";
  if (isBroken) socket.destroy();
  else answerUnreadable(socket, cors);
}
