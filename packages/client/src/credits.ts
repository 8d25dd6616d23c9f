import type { Credits as Balance } from "@rivya/openapi";
import type { CallOptions } from "./call-options.ts";
import { getCredits } from "./operations/get-credits.ts";
import type { Connection } from "./transport/connection.ts";
import type { RivyaPromise } from "./transport/rivya-promise.ts";

/** What the account can spend. */
export class Credits {
  readonly #client: Connection;

  constructor(client: Connection) {
    this.#client = client;
  }

  /**
   * The balance, in whole credits. A task takes its model's base credits when it is created, and gives them back when it
   * fails, as Rivya says.
   *
   * @throws {RivyaApiError} `api_scope_denied` when the key may not read it.
   * @example
   * const { current_credits } = await rivya.credits.get();
   */
  get(options?: CallOptions): RivyaPromise<Balance> {
    return getCredits(this.#client, options);
  }
}
