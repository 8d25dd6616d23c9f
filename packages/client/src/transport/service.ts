import type { paths } from "@rivya/openapi";
import { defaultApiKey, defaultBaseUrl } from "../environment.ts";
import { checkedHeaders } from "../input.ts";
import type { ConnectionOptions } from "./connection.ts";
import { authorization, checkedKey, checkedOrigin, guardBrowser } from "./credentials.ts";
import { redactor, type Redact } from "./redact.ts";

/** Where requests go, and how. The key is in its functions alone, where nothing prints it. */
export interface Service {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
  readonly redact: Redact;
  /** The value of the Authorization header for an operation; undefined for a public one. */
  readonly authorization: (path: string) => string | undefined;
}

const publicPaths: readonly string[] = ["/api/v1/models", "/api/v1/openapi.json"] satisfies (keyof paths)[];

export function serviceOf(options: ConnectionOptions): Service {
  const { apiKey = defaultApiKey(), baseUrl = defaultBaseUrl(), fetch = globalThis.fetch, headers = {} } = options;
  const url = checkedOrigin(baseUrl);
  const key = apiKey && checkedKey(apiKey);
  if (key && !options.dangerouslyAllowBrowser) guardBrowser();
  checkedHeaders("headers", headers);
  return {
    origin: url.origin,
    headers,
    // Called through a closure: as a method of this it would not be called as the platform wants it.
    fetch: (input, init) => fetch(input, init),
    redact: redactor(key),
    authorization: (path) => (publicPaths.includes(path) ? undefined : authorization(key, url)),
  };
}
