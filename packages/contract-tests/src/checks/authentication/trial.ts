import type { Context } from "../../context/context.ts";
import type { Operation } from "../../document/operation.ts";
import type { Need } from "../check.ts";

/** One way to come with a key, or without. */
export interface Trial {
  readonly title: string;
  readonly needs?: readonly Need[];
  /** Whether a plain request goes out that could be accepted. */
  readonly isPaid: boolean;
  run(context: Context, operation: Operation): Promise<void>;
}
