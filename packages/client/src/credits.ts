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

  /** The balance, in whole credits. */
  get(options?: CallOptions): RivyaPromise<Balance> {
    return getCredits(this.#client, options);
  }
}
