import { RivyaError } from "./rivya-error.ts";

/** The caller's signal aborted. Its reason is in `cause`. A task that was made goes on. */
export class RivyaAbortError extends RivyaError {
  override readonly name = "RivyaAbortError";
  declare readonly operation: string;

  constructor(operation: string, cause: unknown) {
    super(`${operation}: aborted by its signal`, { operation, cause });
  }
}
