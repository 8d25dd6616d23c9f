export type Operation =
  | "createTask"
  | "getTask"
  | "uploadFile"
  | "getFile"
  | "getCredits"
  | "listModels"
  | "media"
  | "elsewhere";

/** One request as the network saw it. */
export interface Exchange {
  /** The call that sent it. */
  readonly call: string;
  readonly operation: Operation;
  /** Sent to another origin than the service's. */
  readonly isAbroad: boolean;
  readonly idempotencyKey: string | null;
  /** Everything that was sent but for the body, as text. */
  readonly sent: string;
  readonly sentAt: number;
  /** Of the trace. */
  readonly line: number;
  endedAt: number | null;
  /** `whole`: an answer came to its end; `broken`: the connection did; `left`: the caller went away. */
  end: "whole" | "broken" | "left" | null;
  status: number | null;
  /** How long a whole answer asked to wait. */
  retryAfterMs: number | null;
}

export type CallKind = "create" | "run" | "wait" | "get" | "upload" | "file" | "credits" | "models" | "download";

export interface Limits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: number;
}

/** One call of the client's, from its beginning to its end. */
export interface Call {
  readonly id: string;
  readonly kind: CallKind;
  readonly account: string;
  readonly limits: Limits;
  /** Another call was told to use the same key. */
  readonly sharesKey: boolean;
  readonly startedAt: number;
  readonly line: number;
  abortedAt: number | null;
  settledAt: number | null;
  endLine: number;
  value: unknown;
  /** `undefined` when it went well. */
  error: unknown;
}

export interface HeldTask {
  readonly id: string;
  readonly account: string;
  readonly status: string;
  readonly reserved_credits: number;
  readonly final_credits: number;
}

export interface HeldFile {
  readonly id: string;
  readonly account: string;
}

/** A create that had failed, called again with its key in the end. */
export interface Recovery {
  readonly call: string;
  readonly answer: unknown;
}

/** Everything that is known when the time has run out. */
export interface History {
  readonly calls: ReadonlyMap<string, Call>;
  readonly exchanges: readonly Exchange[];
  /** The calls that the service has made a task or a file for, by its id. */
  readonly madeFor: ReadonlyMap<string, ReadonlySet<string>>;
  readonly recoveries: readonly Recovery[];
  /** What the service holds at the end. */
  readonly tasks: ReadonlyMap<string, HeldTask>;
  readonly files: ReadonlyMap<string, HeldFile>;
  readonly balances: ReadonlyMap<string, number>;
  readonly startCredits: number;
  readonly secrets: readonly string[];
  /** What was written to the log. */
  readonly logged: readonly string[];
  /** Whatever was left behind, in words. */
  readonly leftovers: readonly string[];
  /** False: it would have gone on for ever. */
  readonly isExhausted: boolean;
}
