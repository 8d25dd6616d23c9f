import type { Credits as Balance } from "@rivya/openapi";
import type { CallOptions } from "./tasks.ts";
import { answer, sendOptions } from "./transport/answer.ts";
import type { Connection } from "./transport/connection.ts";

/** What the account can spend. */
export class Credits {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The balance, in whole credits. */
  get({ signal }: CallOptions = {}): Promise<Balance> {
    const call = this.#connection.api.GET("/api/v1/credits", sendOptions(signal));
    return answer(this.#connection, "getCredits", call, signal);
  }
}
