import { RivyaError } from "./rivya-error.ts";

/** No answer came: the service could not be reached or the connection broke. The reason is in `cause`. */
export class RivyaConnectionError extends RivyaError {
  override readonly name = "RivyaConnectionError";
  readonly operation: string;

  constructor(operation: string, baseUrl: string, cause: unknown) {
    super(`${operation}: no answer from ${baseUrl}; is it reachable from here?`, { cause });
    this.operation = operation;
  }
}
