import { shown } from "../judge/shown.ts";
import type { Context } from "./context.ts";

export interface Demand {
  readonly keyword: string;
  readonly pointer?: string | undefined;
  readonly expected: string;
  /** What there is instead. */
  readonly received: unknown;
}

/** Says that the service broke the contract unless something holds. @throws {Broken} */
export function demand(context: Context, holds: boolean, { received, ...facts }: Demand): void {
  if (!holds) context.broke({ ...facts, received: typeof received === "string" ? received : shown(received) });
}
