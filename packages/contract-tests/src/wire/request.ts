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

export const bodyBytes = ({ body }: ContractRequest): Uint8Array<ArrayBuffer> =>
  typeof body === "string" ? new TextEncoder().encode(body) : (body ?? new Uint8Array());
