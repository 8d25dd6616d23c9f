type Json = Record<string, unknown>;

/** The same answer with another status, other headers, or both. */
export function withHead(answer: Response, change: (headers: Headers) => void, status = answer.status): Response {
  const headers = new Headers(answer.headers);
  change(headers);
  return new Response(answer.body, { status, headers });
}

export const withStatus = (answer: Response, status: number): Response => withHead(answer, () => undefined, status);

export const withoutHeader = (answer: Response, name: string): Response =>
  withHead(answer, (headers) => headers.delete(name));

export const withHeader = (answer: Response, name: string, value: string): Response =>
  withHead(answer, (headers) => headers.set(name, value));

/** What an answer says. Can still be passed on. */
export const bodyOf = async (answer: Response): Promise<Json> => (await answer.clone().json()) as Json;

/** The same answer with another JSON in its body. */
export async function edited(answer: Response, change: (body: Json) => void): Promise<Response> {
  const body = await bodyOf(answer);
  change(body);
  const { status, headers } = answer;
  return new Response(JSON.stringify(body), { status, headers });
}

export interface ErrorBody {
  code: string;
  message: string;
  requestId: string;
  details?: { path: string }[];
}

/** The same refusal with another error in it. */
export const editedError = (answer: Response, change: (error: ErrorBody) => void): Promise<Response> =>
  edited(answer, (body) => change(body.error as ErrorBody));

/** The code of a refusal; undefined where there is none. Can still be passed on. */
export async function codeOf(answer: Response): Promise<string | undefined> {
  const isError = answer.status >= 400 && answer.headers.get("content-type")?.includes("json");
  return isError ? ((await bodyOf(answer)).error as ErrorBody | undefined)?.code : undefined;
}

const codes: Readonly<Record<number, string>> = {
  400: "validation_failed",
  401: "api_key_missing",
  403: "api_scope_denied",
  404: "not_found",
  405: "method_not_allowed",
  413: "payload_too_large",
  429: "rate_limited",
  500: "internal_error",
  503: "public_api_disabled",
};

/** A refusal as the service would put it. */
export function refusal(
  status: number,
  details?: readonly { path: string; code: string; message: string }[],
): Response {
  const requestId = `req_${crypto.randomUUID()}`;
  const error = { code: codes[status], message: "No.", requestId, ...(details ? { details } : {}) };
  const headers = {
    "x-request-id": requestId,
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    ...(status === 401 ? { "www-authenticate": "Bearer" } : {}),
  };
  return Response.json({ error }, { status, headers });
}

export const wrong = (path: string) => [{ path, code: "invalid", message: "This is wrong." }];
