import { RivyaError } from "./rivya-error.ts";

/** No whole answer came: the service could not be reached or the connection broke. The reason is in `cause`. */
export class RivyaConnectionError extends RivyaError {
  override readonly name = "RivyaConnectionError";
  declare readonly operation: string;

  /** @param note What else the message has to say. */
  constructor(operation: string, baseUrl: string, cause: unknown, note = "") {
    super(`${operation}: no whole answer from ${baseUrl}; is it reachable?${note}`, {
      operation,
      cause,
      retryable: true,
    });
  }
}
