import type { paths } from "@rivya/openapi";
import createApi, { type Client } from "openapi-fetch";
import { RivyaInputError } from "../errors/index.ts";
import { checkedKey, checkedOrigin } from "../input.ts";
import type { Clock } from "../time/clock.ts";

/** The plain typed openapi-fetch client. It sends the key, and nothing else is done for you. */
export type Api = Client<paths>;

/** What every call needs to know of the client it belongs to. */
export interface Connection {
  readonly api: Api;
  readonly baseUrl: string;
  readonly clock: Clock;
}

export interface ConnectionOptions {
  readonly apiKey: string | undefined;
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
}

const publicPaths: ReadonlySet<string> = new Set<keyof paths>(["/api/v1/models", "/api/v1/openapi.json"]);

export function connect({ apiKey, baseUrl, fetch, clock }: ConnectionOptions): Connection {
  const origin = checkedOrigin(baseUrl);
  const key = apiKey && checkedKey(apiKey);
  // fetch is called through this closure, because openapi-fetch would call it as a method of its options.
  const api = createApi<paths>({ baseUrl: origin, fetch: (request) => fetch(request) });
  api.use({
    onRequest({ request, schemaPath }) {
      if (publicPaths.has(schemaPath)) return;
      if (!key) {
        throw new RivyaInputError("apiKey is missing: pass it to new RivyaClient({ apiKey }) or set RIVYA_API_KEY");
      }
      request.headers.set("authorization", `Bearer ${key}`);
    },
  });
  return { api, baseUrl: origin, clock };
}
