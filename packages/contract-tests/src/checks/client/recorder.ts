import { RivyaClient, type RivyaClientOptions } from "@rivya/client";
import { brokenIn, type Broken } from "../../context/broken.ts";
import { anyStatus } from "../../context/any-status.ts";
import type { Context } from "../../context/context.ts";
import { operationAt } from "../../document/operation-at.ts";
import type { Exchange } from "../../wire/exchange.ts";
import type { ContractRequest } from "../../wire/request.ts";
import { clockOf } from "./clock.ts";

const hasNoBody = (status: number): boolean => [204, 205, 304].includes(status);

/** A client whose requests go to the target, and all that was on its wire. */
export interface Recorder {
  readonly client: RivyaClient;
  /** Every request, also one that was not answered. */
  readonly sent: readonly ContractRequest[];
  readonly wire: readonly Exchange[];
  /** What the service broke on the wire; the client may have tried again, or told it in its own words. */
  broken(): Broken | undefined;
}

/** @param options On top of those that lead to the target. */
export function recorderOn(context: Context, key: string, options: RivyaClientOptions = {}): Recorder {
  const requests: ContractRequest[] = [];
  const wire: Exchange[] = [];
  let broken: Broken | undefined;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const { method } = request;
    const operationId = operationAt(context.document, method, pathname)?.operationId ?? null;
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : null;
    const sent = { operationId, method, path: pathname + search, headers: Object.fromEntries(request.headers), body };
    requests.push(sent);
    const exchange = await context.send(sent, { status: anyStatus }).catch((error: unknown) => {
      broken ??= brokenIn(error);
      throw error;
    });
    wire.push(exchange);
    const { status, headers, bytes } = exchange.answer;
    return new Response(hasNoBody(status) ? null : bytes, { status, headers });
  };
  const { origin } = context.target;
  const client = new RivyaClient({ apiKey: key, baseUrl: origin, fetch, clock: clockOf(context.target), ...options });
  return { client, sent: requests, wire, broken: () => broken };
}
