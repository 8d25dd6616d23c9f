import { isRivyaError } from "../../../src/index.ts";
import type { Invariant } from "./invariant.ts";

/** A call that fails does so with one of our errors. */
export const errorsAreTyped: Invariant = ({ calls }) => {
  const untyped = [...calls.values()].find(({ error }) => error !== undefined && !isRivyaError(error));
  if (!untyped) return undefined;
  const { name, message } = Object(untyped.error) as Partial<Error>;
  return { what: `${untyped.id} fails with ${name}: ${message}`, line: untyped.endLine };
};
