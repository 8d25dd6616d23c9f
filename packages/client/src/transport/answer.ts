import type { ErrorDetail, operations } from "@rivya/openapi";
import { RivyaApiError, RivyaConnectionError, RivyaError, RivyaResponseError } from "../errors/index.ts";
import type { Connection } from "./connection.ts";

/** The JSON that an operation answers with when all went well. */
export type Success<Operation extends keyof operations> = {
  [
    Status in keyof operations[Operation]["responses"] & (200 | 201 | 202)
  ]: operations[Operation]["responses"][Status] extends {
    content: { "application/json": infer Body };
  }
    ? Body
    : never;
}[keyof operations[Operation]["responses"] & (200 | 201 | 202)];

/** What openapi-fetch resolves with when it is told to leave the body as text. */
interface TextResult {
  readonly data?: string | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly requestId?: string;
    readonly details?: unknown;
  };
}

/** Options of openapi-fetch that every call of ours is made with. */
export const sendOptions = (signal: AbortSignal | undefined) => ({
  parseAs: "text" as const,
  ...(signal && { signal }),
});

const isErrorBody = (body: unknown): body is ErrorBody => {
  const error = (body as Partial<ErrorBody> | null | undefined)?.error;
  return typeof error?.code === "string" && typeof error.message === "string";
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isDetail = (detail: unknown): detail is ErrorDetail =>
  typeof (detail as Partial<ErrorDetail> | null | undefined)?.message === "string";

const asText = (error: unknown): string => (typeof error === "string" ? error : (JSON.stringify(error) ?? ""));

/**
 * Waits for a call of openapi-fetch: its data, or one of our errors. An abort passes through as it is. The body is
 * parsed here and not by openapi-fetch, which would lose status and text of an answer that is not JSON.
 */
export async function answer<Operation extends keyof operations>(
  { baseUrl }: Connection,
  operation: Operation,
  call: Promise<TextResult>,
  signal?: AbortSignal,
): Promise<Success<Operation>> {
  const { data, error, response } = await call.catch((reason: unknown) => {
    if (reason instanceof RivyaError || signal?.aborted) throw reason;
    throw new RivyaConnectionError(operation, baseUrl, reason);
  });
  if (response.ok) {
    const body = parsed(data ?? "");
    if (typeof body === "object" && body !== null) return body as Success<Operation>;
    throw new RivyaResponseError(operation, response.status, data ?? "");
  }
  if (!isErrorBody(error)) throw new RivyaResponseError(operation, response.status, asText(error));
  const { code, message, requestId, details } = error.error;
  throw new RivyaApiError(operation, {
    status: response.status,
    code,
    message,
    requestId: requestId ?? response.headers.get("x-request-id") ?? undefined,
    details: Array.isArray(details) ? details.filter(isDetail) : [],
  });
}
