import type { paths } from "@rivya/openapi";
import createApi, { type Client } from "openapi-fetch";
import { RivyaInputError } from "../errors/input-error.ts";
import { RivyaError } from "../errors/rivya-error.ts";
import { askByFetch, type Ask } from "./ask.ts";
import { cleaned, type Redact } from "./redact.ts";
import type { Service } from "./service.ts";

/** The plain typed openapi-fetch client. It sends the key, and nothing else is done for you. */
export type Api = Client<paths>;

type Send = (request: Request) => Promise<Response>;

/** Sends what middleware has made of a request. It sees no key, and can take none elsewhere: the key is put on last. */
const sendBy =
  ({ baseUrl, authorization, fetch, redact }: Service): Send =>
  async (request) => {
    const { origin: to, pathname } = new URL(request.url);
    if (to !== baseUrl) throw new RivyaInputError(`requests go to ${baseUrl} alone, as the key does; not to ${to}`);
    const key = authorization(pathname);
    const headers = new Headers(request.headers);
    if (key) headers.set("authorization", key);
    try {
      // As for uploads: no copy of the body is kept.
      return await fetch(request, { headers, window: null });
    } catch (reason) {
      if (reason instanceof RivyaError) throw reason;
      throw request.signal.aborted ? request.signal.reason : cleaned(reason, redact);
    }
  };

// What openapi-fetch resolves with when it is told to leave the body as text. Every operation is asked in the same way,
// which its types cannot say.
type Call = (
  method: string,
  path: string,
  init: object,
) => Promise<{ readonly data?: string; readonly error?: unknown; readonly response: Response }>;

const asItIs = (body: unknown) => body;

/** By openapi-fetch, and so through its middleware. */
const askByApi =
  (api: Api, send: Send, redact: Redact): Ask =>
  async ({ method, path, pathParams, headers, body, init, signal }) => {
    let sending: Promise<Response> | undefined;
    const own = { headers, body, signal, parseAs: "text", params: { path: pathParams }, bodySerializer: asItIs };
    const fetch: Send = (request) => (sending = send(request));
    const call = api.request as unknown as Call;
    try {
      const { data, error, response } = await call(method, path, { ...own, ...init, fetch });
      return { response, text: data ?? (typeof error === "string" ? error : (JSON.stringify(error) ?? "")) };
    } catch (reason) {
      // Where no answer came, or its body was begun and broke, it was the connection; else it was middleware.
      const isBroken = await sending?.then(({ bodyUsed }) => bodyUsed).catch(() => true);
      if (isBroken || signal.aborted || reason instanceof RivyaError) throw reason;
      const words = redact(reason instanceof Error ? reason.message : String(reason));
      throw new RivyaInputError(`middleware of api.use threw: ${words}`, { cause: reason, attempts: sending && 1 });
    }
  };

/**
 * The plain client, and calls that go through its middleware. As long as there is none they go by fetch alone, which is
 * the same request in a fraction of the time.
 */
export function openApiWithAsk(service: Service): { readonly api: Api; readonly ask: Ask } {
  const { baseUrl, headers, redact } = service;
  const send = sendBy(service);
  // Followed, a redirect could take the key elsewhere.
  const api: Api = createApi<paths>({ baseUrl, headers, redirect: "manual", fetch: send });
  const use = api.use.bind(api);
  let ask = askByFetch(service);
  api.use = (...middleware) => {
    ask = askByApi(api, send, redact);
    use(...middleware);
  };
  return { api, ask: (question) => ask(question) };
}
