type Json = Record<string, unknown>;

export const tasksPath = "/api/v1/generations";
export const filesPath = "/api/v1/files";

export const pathOf = ({ url }: Request): string => new URL(url).pathname;

export const isCreation = (request: Request): boolean => request.method === "POST" && pathOf(request) === tasksPath;
export const isUpload = (request: Request): boolean => request.method === "POST" && pathOf(request) === filesPath;
export const isReading = (request: Request, path = tasksPath): boolean =>
  request.method === "GET" && pathOf(request).startsWith(`${path}/`);
export const isMedia = (request: Request): boolean => pathOf(request).startsWith("/media/");

/** The last part of the path: the id of what is read. */
export const idIn = (request: Request): string => pathOf(request).split("/").at(-1)!;

/** The same request with other headers. */
export function withHeaders(request: Request, change: (headers: Headers) => void): Request {
  const headers = new Headers(request.headers);
  change(headers);
  return new Request(request, { headers });
}

/** The same request at another address. */
export function toPath(request: Request, change: (path: string) => string): Request {
  const { origin, pathname, search } = new URL(request.url);
  const init = { method: request.method, headers: request.headers, body: request.body, duplex: "half" };
  return new Request(origin + change(pathname) + search, init);
}

/** The same request with another body. */
export const withBody = (request: Request, body: string | Uint8Array<ArrayBuffer>): Request =>
  new Request(request.url, { method: request.method, headers: request.headers, body });

/** The same request with another text as its body. */
export const withText = async (request: Request, change: (text: string) => string): Promise<Request> =>
  withBody(request, change(await request.text()));

const looseObject = (text: string): Json | undefined => {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === "object" && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
};

/** What a request asks for; undefined where it is no JSON object. Can still be passed on. */
export const jsonOf = async (request: Request): Promise<Json | undefined> => looseObject(await request.clone().text());

/** The same request with another JSON in its body; as it is where it has none, or where `change` says false. */
export async function withJson(request: Request, change: (body: Json) => boolean): Promise<Request> {
  const body = await jsonOf(request);
  return body && change(body) ? withBody(request, JSON.stringify(body)) : request;
}

/** The params that a request for a task comes with; an empty record where it has none. */
export const paramsIn = (body: Json): Json =>
  typeof body.params === "object" && body.params !== null ? (body.params as Json) : {};

/** Its references; none where they are no list. */
export const referencesIn = (body: Json): Json[] => {
  const { referenceMediaItems: items } = paramsIn(body);
  return Array.isArray(items) ? (items as Json[]) : [];
};
