import type { ErrorDetail } from "@rivya/openapi";
import { errors } from "../generated/routes.gen.ts";
import { json, type Answer } from "./answer.ts";

export type ErrorCode = keyof typeof errors;

export interface RefusalOptions {
  /** Default: the sentence of the document's example. */
  readonly message?: string;
  readonly details?: readonly ErrorDetail[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The documented error answer of a code. */
export function refuse(requestId: string, code: ErrorCode, options: RefusalOptions = {}): Answer {
  const { status, message } = errors[code];
  const { details, headers } = options;
  const error = { code, message: options.message ?? message, requestId, ...(details ? { details } : {}) };
  return json(status, { error }, headers);
}
