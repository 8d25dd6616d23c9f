import { RivyaInputError } from "./errors/index.ts";

/** An id as one segment of a path: `.` and `..` would lead elsewhere, and half a surrogate pair nowhere. */
export function checkedId(method: string, id: string): string {
  const isId = typeof id === "string" && !["", ".", ".."].includes(id) && !/\p{Surrogate}/u.test(id);
  if (isId) return id;
  throw new RivyaInputError(`${method}: the id must be what the service answered with; received ${JSON.stringify(id)}`);
}

/** A body as JSON. */
export function json(method: string, body: unknown): string {
  try {
    const text = JSON.stringify(body) as string | undefined;
    if (text !== undefined) return text;
  } catch (cause) {
    throw new RivyaInputError(`${method}: the body cannot be written as JSON`, { cause });
  }
  throw new RivyaInputError(`${method}: the body is missing`);
}

/** A key that a header can carry. What is wrong with it is said without it. */
export function checkedKey(key: string): string {
  const trimmed = key.trim();
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  throw new RivyaInputError("apiKey must be printable ASCII without spaces; was it copied whole, on one line?");
}

/** Only an origin: paths come from the document. */
export function checkedOrigin(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    throw new RivyaInputError("baseUrl must be an http or https origin such as https://rivya.ai");
  }
  if (url.username || url.password) throw new RivyaInputError("baseUrl must carry no user name and no password");
  if (url.pathname !== "/" || url.search || url.hash) {
    throw new RivyaInputError(`baseUrl must be an origin without a path; use ${url.origin}`);
  }
  return url.origin;
}
