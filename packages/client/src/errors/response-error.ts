import { RivyaError } from "./rivya-error.ts";

const shownLength = 200;

/** An answer that is not what the service promises: not JSON, empty, or an error without a code. */
export class RivyaResponseError extends RivyaError {
  override readonly name = "RivyaResponseError";
  readonly operation: string;
  readonly status: number;
  /** The beginning of what was received instead. */
  readonly text: string;

  constructor(operation: string, status: number, text: string) {
    const shown = text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
    super(`${operation}: the answer (${status}) is not the JSON that the service promises; is a proxy in between?`);
    this.operation = operation;
    this.status = status;
    this.text = shown;
  }
}
