import type { Context } from "../../context/context.ts";
import type { Need } from "../check.ts";

/** One thing about HTTP that is tried. */
export interface Trial {
  readonly title: string;
  readonly operationId: string | null;
  readonly needs?: readonly Need[];
  /** The most that it can cost. Default: 0. */
  readonly maxCredits?: number;
  run(context: Context): Promise<void>;
}
