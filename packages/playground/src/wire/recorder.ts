import type { Exchange } from "./exchange.ts";
import { withoutKey } from "./secrets.ts";

type Fetch = typeof globalThis.fetch;

const indented = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

async function bodyText(message: Request | Response): Promise<string> {
  const type = message.headers.get("content-type") ?? "";
  const bytes = await message.arrayBuffer();
  if (bytes.byteLength === 0) return "";
  if (/json|^text\//.test(type)) return indented(new TextDecoder().decode(bytes));
  return `(${bytes.byteLength} bytes of ${type.split(";")[0] || "an unknown type"})`;
}

/**
 * A `fetch` that tells of every request when it is sent, and again when it has ended.
 *
 * @param key Stands in nothing that is told, unless it is the mock's own.
 */
export function recording(fetch: Fetch, key: string, tell: (exchange: Exchange) => void, nextId: () => number): Fetch {
  const clean = (text: string) => withoutKey(text, key);
  const headersOf = (headers: Headers) => [...headers].map(([name, value]): [string, string] => [name, clean(value)]);
  return async (input, init) => {
    const request = new Request(input, init);
    const begun: Exchange = {
      id: nextId(),
      method: request.method,
      url: clean(request.url),
      requestHeaders: headersOf(request.headers),
      requestBody: clean(await bodyText(request.clone())),
      status: null,
      responseHeaders: [],
      responseBody: "",
      failure: null,
    };
    tell(begun);
    try {
      const response = await fetch(request);
      const { status } = response;
      const responseBody = clean(await bodyText(response.clone()));
      tell({ ...begun, status, responseHeaders: headersOf(response.headers), responseBody });
      return response;
    } catch (error) {
      tell({ ...begun, failure: clean(error instanceof Error ? error.message : String(error)) });
      throw error;
    }
  };
}

const kept = 200;

/** The list with what happened to one exchange, the newest first. */
export function noted(list: readonly Exchange[], exchange: Exchange): readonly Exchange[] {
  const known = list.some(({ id }) => id === exchange.id);
  if (known) return list.map((one) => (one.id === exchange.id ? exchange : one));
  return [exchange, ...list].slice(0, kept);
}
