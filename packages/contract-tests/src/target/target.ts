import type { Control } from "./control.ts";

/** The keys of the account that is tested. Undefined where none was given. */
export interface Keys {
  /** May do everything. */
  readonly full: string;
  /** Has the scopes that read, and no others. */
  readonly readonly?: string | undefined;
  /** Full, of another account. */
  readonly other?: string | undefined;
}

/** How another mock like the target is to be. */
export interface FreshOptions {
  readonly rateLimit?: { readonly requests: number; readonly seconds: number } | null;
  readonly credits?: number;
  readonly cors?: boolean;
}

/** A service under test. */
export interface Target {
  /** For people. */
  readonly name: string;
  readonly origin: string;
  readonly isLoopback: boolean;
  /** Whether it was started for this run, and ends with it. */
  readonly isOwn: boolean;
  readonly keys: Keys;
  /** Sends exactly this and follows no redirect. */
  fetch(request: Request): Promise<Response>;
  /** The control plane of a mock; null for any other service. */
  readonly control: Control | null;
  /** Opens another mock of its own that the caller closes; null where the target is no mock of ours. */
  readonly fresh: ((options: FreshOptions) => Promise<Target>) | null;
  /** Lets time pass: on a manual clock at once. */
  wait(ms: number): Promise<void>;
  close(): Promise<void>;
}
