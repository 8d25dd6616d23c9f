import type { MockOptions } from "../../core/index.ts";

export type LogMode = "pretty" | "json" | "silent";

type CoreSettings = Required<
  Pick<
    MockOptions,
    | "credits"
    | "keys"
    | "keepTasks"
    | "queuedMs"
    | "processingMs"
    | "rateLimit"
    | "control"
    | "allowRemoteControl"
    | "cors"
  >
>;

/** What a command line asks for. */
export interface Settings extends CoreSettings {
  readonly port: number;
  readonly host: string;
  readonly clock: "real" | "manual";
  /** The path of the data file; undefined: everything is in memory. */
  readonly data: string | undefined;
  /** The path of the scenario file. */
  readonly scenario: string | null;
  readonly log: LogMode;
}
