import type { Model, ModelId, ModelList } from "@rivya/openapi";
import type { CallOptions } from "./call-options.ts";
import { getModel } from "./operations/get-model.ts";
import { listModels } from "./operations/list-models.ts";
import type { Connection } from "./transport/connection.ts";
import type { RivyaPromise } from "./transport/rivya-promise.ts";

/** The models of the service. Needs no key. */
export class Models {
  readonly #client: Connection;

  constructor(client: Connection) {
    this.#client = client;
  }

  /**
   * All models, with their prices and params. Needs no key, and sends none.
   *
   * @example
   * const { data } = await rivya.models.list();
   */
  list(options?: CallOptions): RivyaPromise<ModelList> {
    return listModels(this.#client, options);
  }

  /**
   * One model, looked up in the list of all: there is no call for one alone. Undefined when the service lists no such
   * model. Needs no key.
   *
   * @example
   * const model = await rivya.models.get("qwen-image");
   * console.log(model?.base_credits);
   */
  get(id: ModelId | (string & {}), options?: CallOptions): RivyaPromise<Model | undefined> {
    return getModel(this.#client, id, options);
  }
}
