import type { ModelList } from "@rivya/openapi";
import type { CallOptions } from "./tasks.ts";
import { answer, sendOptions } from "./transport/answer.ts";
import type { Connection } from "./transport/connection.ts";

/** The models of the service. */
export class Models {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** All models. Needs no key. */
  list({ signal }: CallOptions = {}): Promise<ModelList> {
    const call = this.#connection.api.GET("/api/v1/models", sendOptions(signal));
    return answer(this.#connection, "listModels", call, signal);
  }
}
