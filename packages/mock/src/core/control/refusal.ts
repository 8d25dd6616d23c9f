import type { ErrorDetail } from "@rivya/openapi";
import { json, type Answer } from "../answer/answer.ts";
import { errors } from "./generated/routes.gen.ts";

export type ControlErrorCode = keyof typeof errors;

export interface RefusalOptions {
  /** Default: the sentence of the document's example. */
  readonly message?: string | undefined;
  readonly details?: readonly ErrorDetail[] | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The control plane does not do what it was asked. The answer is the documented error of this code. */
export class ControlRefusedError extends Error {
  override readonly name = "ControlRefusedError";
  readonly code: ControlErrorCode;
  readonly options: RefusalOptions;

  constructor(code: ControlErrorCode, options: RefusalOptions = {}) {
    super(options.message ?? errors[code].message);
    this.code = code;
    this.options = options;
  }
}

/** The answer to a refusal, in the shape of the API's errors. */
export function refusalAnswer({ code, message, options }: ControlRefusedError, requestId: string): Answer {
  const { details, headers } = options;
  return json(errors[code].status, { error: { code, message, requestId, ...(details && { details }) } }, headers);
}
