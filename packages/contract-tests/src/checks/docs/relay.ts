import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { anyStatus } from "../../context/any-status.ts";
import type { Broken } from "../../context/broken.ts";
import { brokenIn } from "../../context/broken.ts";
import type { Context } from "../../context/context.ts";
import { operationAt } from "../../document/operation-at.ts";
import type { Exchange } from "../../wire/exchange.ts";

/** A port of this machine behind which the target is, whether it has one or not. */
export interface Relay {
  readonly origin: string;
  readonly exchanges: readonly Exchange[];
  broken(): Broken | undefined;
  close(): Promise<void>;
}

// Of the connection, or of the program that asks; or no longer so when it is sent on.
const ownHeaders = new Set([
  "host",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "content-encoding",
  "accept-encoding",
  "expect",
  "user-agent",
  "accept",
  "accept-language",
  "sec-fetch-mode",
]);

const passed = (headers: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => !ownHeaders.has(name)));

const isText = (type: string | undefined): boolean => type?.startsWith("application/json") ?? false;

/** Links in bodies lead where the body goes to. */
const relinked = (body: Uint8Array<ArrayBuffer>, type: string | undefined, from: string, to: string) =>
  isText(type) ? Buffer.from(Buffer.from(body).toString().replaceAll(from, to)) : body;

const pauseMs = 5000;

/** Opens one on a free port. */
export async function relayTo(context: Context): Promise<Relay> {
  const { target, document } = context;
  const exchanges: Exchange[] = [];
  let broken: Broken | undefined;
  let origin = "";

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method!;
    const path = request.url!;
    const operation = operationAt(document, method, path.split("?")[0]!);
    const body = relinked(
      new Uint8Array(await buffer(request)),
      request.headers["content-type"],
      origin,
      target.origin,
    );
    const headers = passed(Object.entries(request.headers as Record<string, string>));
    // Who polls a mock on a manual clock waits for nothing else.
    if (operation?.operationId === "getTask" && target.control?.isManual) await target.wait(pauseMs);
    const sent = { operationId: operation?.operationId ?? null, method, path, headers };
    const exchange = await context.send({ ...sent, body: body.length === 0 ? null : body }, { status: anyStatus });
    exchanges.push(exchange);
    const { status, headers: given, bytes } = exchange.answer;
    response.writeHead(status, passed(given));
    response.end(relinked(bytes, given.get("content-type") ?? undefined, target.origin, origin));
  }

  const server = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => {
      broken ??= brokenIn(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    exchanges,
    broken: () => broken,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
