/** One request as it goes out, but for the origin. */
export interface ContractRequest {
  /** Whose rules judge the answer; null where the path is none of the document's. */
  readonly operationId: string | null;
  readonly method: string;
  /** With its query, encoded: `/api/v1/files/file_1`. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | string | null;
  /** How many bytes of white space follow the body. Default: 0. */
  readonly padding?: number;
}

/** A copy with other headers; `undefined` takes one away. */
export function withHeaders(
  request: ContractRequest,
  headers: Readonly<Record<string, string | undefined>>,
): ContractRequest {
  const all = Object.entries({ ...request.headers, ...headers });
  return {
    ...request,
    headers: Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined)),
  };
}

/** A copy that carries a key, or none. */
export const withKey = (request: ContractRequest, key: string | null): ContractRequest =>
  withHeaders(request, { authorization: key === null ? undefined : `Bearer ${key}` });

export function bodyBytes({ body, padding = 0 }: ContractRequest): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : (body ?? new Uint8Array());
  if (padding === 0) return bytes;
  const all = new Uint8Array(bytes.length + padding).fill(0x20);
  all.set(bytes);
  return all;
}

/** The same with the white space in the body itself. */
export const spelledOut = ({ padding, ...request }: ContractRequest): ContractRequest =>
  padding === undefined ? request : { ...request, body: bodyBytes({ ...request, padding }) };
