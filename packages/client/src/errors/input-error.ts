import { RivyaError } from "./rivya-error.ts";

/** A wrong argument. Nothing was sent. */
export class RivyaInputError extends RivyaError {
  override readonly name = "RivyaInputError";
}
