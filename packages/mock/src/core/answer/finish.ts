import { exposedHeaders } from "@rivya/validator/wire";
import type { Answer } from "./answer.ts";

/** An answer that only has to be written. */
export interface FinishedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

const everyAnswer = {
  "Cache-Control": "no-store",
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": exposedHeaders.join(", "),
};

const utf8 = new TextEncoder();

/** Adds what every answer carries. The answer to HEAD keeps its length and loses its body. */
export function finish(answer: Answer, method: string, requestId: string): FinishedAnswer {
  const body = typeof answer.body === "string" ? utf8.encode(answer.body) : answer.body;
  const length = body ? { "Content-Length": String(body.length) } : {};
  return {
    status: answer.status,
    headers: { "X-Request-Id": requestId, ...everyAnswer, ...answer.headers, ...length },
    body: method === "HEAD" ? null : body,
  };
}
