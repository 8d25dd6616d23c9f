import { RivyaInputError } from "../errors/input-error.ts";

/** Only an origin: paths come from the document. */
export function checkedOrigin(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new RivyaInputError("baseUrl must be an http or https origin such as https://rivya.ai");
  }
  if (url.href !== `${url.origin}/`) {
    throw new RivyaInputError(`baseUrl must be an origin, without user name, path or query; use ${url.origin}`);
  }
  return url;
}

/** A key that a header can carry. What is wrong with it is said without it. */
export function checkedKey(key: string): string {
  const trimmed = key.trim();
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  throw new RivyaInputError("apiKey must be printable ASCII without spaces; was it copied whole, on one line?");
}

/** Browsers and their workers call themselves so, for reasons lost in time; servers call themselves by their names. */
export function isBrowser(): boolean | undefined {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent?.startsWith("Mozilla");
}

/** Keys are for servers: whoever opens a page can read what is in it. */
export function guardBrowser(): void {
  if (!isBrowser()) return;
  throw new RivyaInputError(
    "apiKey in a browser can be read by everyone who opens the page: call from your server, or set dangerouslyAllowBrowser",
  );
}

const isLoopback = (host: string): boolean => /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(host);

/** The value of the Authorization header, or why none may be sent to this place. */
export function authorization(key: string | undefined, { protocol, hostname }: URL): string {
  if (!key) {
    throw new RivyaInputError("apiKey is missing: pass it to new RivyaClient({ apiKey }) or set RIVYA_API_KEY");
  }
  if (protocol === "http:" && !isLoopback(hostname)) {
    throw new RivyaInputError(`apiKey is not sent over plain http to ${hostname}; use https`);
  }
  return `Bearer ${key}`;
}
