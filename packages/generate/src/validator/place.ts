import type { Schema } from "../document.ts";
import type { Direction } from "./direction.ts";

/** Where the reader is in the document, and what its references may name. */
export interface Place {
  readonly pointer: string;
  readonly schemas: Readonly<Record<string, Schema>>;
  /** The direction that is read for, and the components that read differently in it. */
  readonly direction?: Direction;
  readonly variants?: ReadonlySet<string>;
}

export class UncompilableError extends Error {
  override readonly name = "UncompilableError";

  constructor(
    pointer: string,
    what: string,
    cure = "teach packages/generate/src/validator to compile it, or say it in another way",
  ) {
    super(`${pointer}: ${what}; ${cure}`);
  }
}

export const below = (place: Place, ...steps: (string | number)[]): Place => ({
  ...place,
  pointer: [place.pointer, ...steps.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/"),
});
