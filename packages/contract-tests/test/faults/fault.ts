import type { Target } from "../../src/target/target.ts";

/** One thing that a service does wrong. Its file lies in the folder of the check whose job it is to find it. */
export interface Fault {
  /** What the service does, in one line. */
  readonly describes: string;
  /** Opens a mock that does it. */
  readonly plant: () => Promise<Target>;
  /** The check whose cases bring it about. Default: the one whose job it is. */
  readonly shownBy?: string;
  /** Why nothing can find it. Default: it is found. */
  readonly missed?: string;
}
