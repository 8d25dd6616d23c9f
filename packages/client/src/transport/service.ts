import type { paths } from "@rivya/openapi";
import { environment } from "../environment.ts";
import { RivyaInputError } from "../errors/input-error.ts";
import type { ConnectionOptions } from "./connection.ts";
import { authorization, checkedKey, checkedOrigin, home, isBrowser } from "./credentials.ts";
import { redactor, type Redact } from "./redact.ts";

/** Where requests go, and how. The key is in its functions alone, where nothing prints it. */
export interface Service {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
  readonly redact: Redact;
  /** The value of the Authorization header for an operation; undefined for a public one. */
  readonly authorization: (path: string) => string | undefined;
}

const publicPaths: readonly string[] = ["/api/v1/models", "/api/v1/openapi.json"] satisfies (keyof paths)[];

export function serviceOf(options: ConnectionOptions): Service {
  // Read where it is needed alone: Deno asks its user about each.
  const variables = environment();
  const { apiKey = variables.RIVYA_API_KEY, baseUrl = variables.RIVYA_BASE_URL || home } = options;
  const { fetch = globalThis.fetch, headers = {} } = options;
  const url = checkedOrigin(baseUrl);
  const key = apiKey && checkedKey(apiKey);
  // Keys are for servers: whoever opens a page can read what is in it.
  if (key && !options.dangerouslyAllowBrowser && isBrowser()) {
    throw new RivyaInputError("apiKey in a browser is public; if that is meant, set dangerouslyAllowBrowser");
  }
  return {
    baseUrl: url.origin,
    headers,
    // Called through a closure: as a method of this it would not be called as the platform wants it.
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if ((response as Response | undefined)?.headers) return response;
      throw new RivyaInputError("fetch must answer with a Response", { attempts: 1 });
    },
    redact: redactor(key),
    authorization: (path) => (publicPaths.includes(path) ? undefined : authorization(key, url)),
  };
}
