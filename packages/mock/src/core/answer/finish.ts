import { exposedHeaders } from "@rivya/validator/wire";
import type { Damage } from "../steering/effects.ts";
import type { Answer } from "./answer.ts";
import type { Body } from "./body.ts";

/** An answer that only has to be written. */
export interface FinishedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | null;
  /** How the connection is to break: before the first byte, or after half of the body. Default: it does not. */
  readonly damage?: Exclude<Damage, "invalid">;
}

/** What an answer says about the request that it belongs to. */
export interface Envelope {
  readonly method: string;
  readonly requestId: string;
  /** Whether scripts of any origin may read it. */
  readonly cors: boolean;
  /** Headers that every answer from some check on carries. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const exposed = exposedHeaders.join(", ");

// Each written out: put together for every answer, they would be the most costly part of it.
const headersOf = (requestId: string, cors: boolean): Record<string, string> =>
  cors
    ? {
        "X-Request-Id": requestId,
        "Cache-Control": "no-store",
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Expose-Headers": exposed,
      }
    : { "X-Request-Id": requestId, "Cache-Control": "no-store" };

const utf8 = new TextEncoder();
const beyondAscii = /[\u0080-\uffff]/;

/** Adds what every answer carries. The answer to HEAD keeps its length and loses its body. */
export function finish(answer: Answer, { method, requestId, cors, headers }: Envelope): FinishedAnswer {
  const isWide = typeof answer.body === "string" && beyondAscii.test(answer.body);
  const body = isWide ? utf8.encode(answer.body) : answer.body;
  const all: Record<string, string> = Object.assign(headersOf(requestId, cors), headers, answer.headers);
  if (body) all["Content-Length"] = String(body.length);
  return { status: answer.status, headers: all, body: method === "HEAD" ? null : body };
}
