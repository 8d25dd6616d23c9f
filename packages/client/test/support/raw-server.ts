import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, RivyaClient, type RivyaClientOptions } from "../../src/index.ts";
import { secret } from "./canned.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A client whose calls go through middleware. */
function watchedClient(options: RivyaClientOptions): RivyaClient {
  const rivya = new RivyaClient(options);
  rivya.api.use({ onResponse: () => undefined });
  return rivya;
}

/** A server that does to each request what the handler says, and every kind of client for it. */
export async function rawServer(handler: Handler, options: RivyaClientOptions = {}) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    request.resume();
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const all = { baseUrl, apiKey: secret, random: () => 0.001, ...options };
  return {
    baseUrl,
    requests,
    rivya: new RivyaClient(all),
    watched: watchedClient(all),
    client: connect(all),
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
