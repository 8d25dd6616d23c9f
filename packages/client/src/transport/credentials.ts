import { RivyaInputError } from "../errors/input-error.ts";

export const home = "https://rivya.ai";

/** Only an origin: paths come from the document. */
export function checkedOrigin(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const origin = url && /^https?:$/.test(url.protocol) ? url.origin : home;
  if (url?.href === `${origin}/`) return url;
  throw new RivyaInputError(`baseUrl must be an http or https origin without path: use ${origin}`);
}

/** A key that a header can carry. What is wrong with it is said without it. */
export function checkedKey(key: string): string {
  const trimmed = typeof key === "string" ? key.trim() : "";
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  throw new RivyaInputError("apiKey must be printable ASCII without spaces; copy it whole");
}

/** Browsers and their workers call themselves so, for reasons lost in time; servers call themselves by their names. */
export function isBrowser(): boolean | undefined {
  return (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent?.startsWith("Mozilla");
}

/** The value of the Authorization header, or why none may be sent to this place. */
export function authorization(key: string | undefined, { protocol, hostname }: URL): string {
  if (!key) {
    throw new RivyaInputError("apiKey is missing: pass it, or set RIVYA_API_KEY");
  }
  // What goes to this machine itself passes no network.
  if (protocol === "http:" && !/^(localhost|127(\.\d+){3}|\[::1])$/.test(hostname)) {
    throw new RivyaInputError(`apiKey is not sent over plain http to ${hostname}; use https`);
  }
  return `Bearer ${key}`;
}
