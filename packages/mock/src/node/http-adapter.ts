import type { IncomingMessage, ServerResponse } from "node:http";
import type { FinishedAnswer, MockRequest } from "../core/index.ts";
import { originOf } from "./origin.ts";
import { discard } from "./discard.ts";

const header = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(", ") : value);

export function toRecord(request: IncomingMessage): MockRequest {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, header(value)]));
  const hasBody = headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
  return {
    method: request.method ?? "GET",
    target: request.url ?? "/",
    origin: originOf(headers["host"], request.socket),
    headers,
    body: hasBody ? request.iterator({ destroyOnReturn: false }) : null,
  };
}

/**
 * Writes an answer. Where the request's body was not read to its end, the rest is taken and thrown away before the
 * connection is given up: closing on somebody who is still sending would cost him the answer.
 */
export async function write(request: IncomingMessage, response: ServerResponse, answer: FinishedAnswer): Promise<void> {
  const unread = !request.readableEnded && !request.complete;
  response.writeHead(answer.status, { ...answer.headers, ...(unread ? { Connection: "close" } : {}) });
  if (!unread) {
    response.end(answer.body);
    return;
  }
  response.write(answer.body ?? "");
  await discard(request);
  response.end();
}
