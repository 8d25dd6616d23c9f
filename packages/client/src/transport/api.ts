import type { paths } from "@rivya/openapi";
import createApi, { type Client } from "openapi-fetch";
import { RivyaInputError } from "../errors/input-error.ts";
import { askByFetch, type Ask } from "./ask.ts";
import { cleaned } from "./redact.ts";
import type { Service } from "./service.ts";

/** The plain typed openapi-fetch client. It sends the key, and nothing else is done for you. */
export type Api = Client<paths>;

function openApi({ origin, authorization, fetch, headers, redact }: Service): Api {
  const api = createApi<paths>({
    baseUrl: origin,
    headers,
    // Followed, it could take the key elsewhere.
    redirect: "manual",
    fetch: async (request) => {
      try {
        // As for uploads: no copy of the body is kept.
        return await fetch(request, { window: null });
      } catch (reason) {
        throw request.signal.aborted ? request.signal.reason : cleaned(reason, redact);
      }
    },
  });
  api.use({
    onRequest({ request, schemaPath }) {
      const key = authorization(schemaPath);
      if (!key) return;
      if (!request.url.startsWith(`${origin}/`)) throw new RivyaInputError(`apiKey is sent to ${origin} alone`);
      request.headers.set("authorization", key);
    },
  });
  return api;
}

// What openapi-fetch resolves with when it is told to leave the body as text. Every operation is asked in the same way,
// which its types cannot say.
type Request = (
  method: string,
  path: string,
  init: object,
) => Promise<{ readonly data?: string; readonly error?: unknown; readonly response: Response }>;

const asItIs = (body: unknown) => body;

/** By openapi-fetch, and so through its middleware. */
const askByApi =
  (api: Api): Ask =>
  async ({ method, path, pathParams, headers, body, init, signal }) => {
    const own = { headers, body, signal, parseAs: "text", params: { path: pathParams }, bodySerializer: asItIs };
    const send = api.request as unknown as Request;
    const { data, error, response } = await send(method, path, { ...own, ...init });
    return { response, text: data ?? (typeof error === "string" ? error : (JSON.stringify(error) ?? "")) };
  };

/**
 * The plain client, and calls that go through its middleware. As long as there is none they go by fetch alone, which is
 * the same request in a fraction of the time.
 */
export function openApiWithAsk(service: Service): { readonly api: Api; readonly ask: Ask } {
  const api = openApi(service);
  const use = api.use.bind(api);
  let ask = askByFetch(service);
  api.use = (...middleware) => {
    ask = askByApi(api);
    use(...middleware);
  };
  return { api, ask: (question) => ask(question) };
}
