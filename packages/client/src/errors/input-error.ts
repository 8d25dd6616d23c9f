import { RivyaError } from "./rivya-error.ts";

/** A wrong argument, of which nothing was sent, or a file that broke off while it was. */
export class RivyaInputError extends RivyaError {
  override readonly name = "RivyaInputError";
}
