import { ControlError } from "./control-error.ts";

type Fetch = (request: Request) => Promise<Response>;

/** What happens to which call: see the mock's README. */
export interface PlannedScenario {
  readonly queued_ms?: number;
  readonly processing_ms?: number;
  readonly calls?: readonly { readonly operation: string; readonly call?: number; readonly effects: string }[];
}

export interface AddedKey {
  readonly key: string;
  readonly account?: string;
  readonly scopes?: readonly string[];
}

export interface MockState {
  readonly now: string;
  readonly accounts: readonly { readonly account: string; readonly balance: number }[];
  readonly tasks: readonly { readonly id: string; readonly account: string; readonly status: string }[];
  readonly files: readonly { readonly id: string; readonly account: string }[];
}

/** The control plane of a mock. Every method rejects with a `ControlError` when the mock refuses. */
export class Control {
  readonly #origin: string;
  readonly #fetch: Fetch;
  /** Whether its time stands still until `advance`. */
  readonly isManual: boolean;

  constructor(origin: string, fetch: Fetch, isManual: boolean) {
    this.#origin = origin;
    this.#fetch = fetch;
    this.isManual = isManual;
  }

  /** The control plane at an origin; null where there is none. */
  static async at(origin: string, fetch: Fetch): Promise<Control | null> {
    const probe = new Control(origin, fetch, false);
    const health = await probe.#ask("GET", "health").catch(() => null);
    if ((health as { status?: unknown } | null)?.status !== "ok") return null;
    const { mode } = (await probe.#ask("GET", "clock")) as { mode: string };
    return new Control(origin, fetch, mode === "manual");
  }

  async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const init =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    const response = await this.#fetch(
      new Request(`${this.#origin}/__mock/${path}`, { method, signal: AbortSignal.timeout(30_000), ...init }),
    );
    const text = await response.text();
    if (!response.ok) throw new ControlError(`${method} /__mock/${path} was answered with ${response.status}: ${text}`);
    return JSON.parse(text) as unknown;
  }

  async state(): Promise<MockState> {
    return (await this.#ask("GET", "state")) as MockState;
  }

  /** The mock's time, in milliseconds since 1970. */
  async now(): Promise<number> {
    return Date.parse(((await this.#ask("GET", "clock")) as { now: string }).now);
  }

  /** Moves a manual clock. */
  async advance(ms: number): Promise<void> {
    await this.#ask("POST", "clock/advance", { ms });
  }

  async reset(): Promise<void> {
    await this.#ask("POST", "reset");
  }

  async setCredits(balance: number, account = "default"): Promise<void> {
    await this.#ask("PUT", "credits", { balance, account });
  }

  async addKey(key: AddedKey): Promise<void> {
    await this.#ask("POST", "keys", key);
  }

  async revokeKey(key: string): Promise<void> {
    await this.#ask("POST", "keys/revoke", { key });
  }

  async finish(taskId: string): Promise<void> {
    await this.#ask("POST", `tasks/${encodeURIComponent(taskId)}/finish`);
  }

  async fail(taskId: string, message?: string): Promise<void> {
    await this.#ask(
      "POST",
      `tasks/${encodeURIComponent(taskId)}/fail`,
      message === undefined ? undefined : { message },
    );
  }

  /** Whether the API answers, or is switched off (503). */
  async available(enabled: boolean): Promise<void> {
    await this.#ask("PUT", "availability", { enabled });
  }

  async scenario(scenario: PlannedScenario): Promise<void> {
    await this.#ask("PUT", "scenario", scenario);
  }
}
