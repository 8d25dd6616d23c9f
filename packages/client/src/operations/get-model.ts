import type { Model, ModelId } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import type { Connection } from "../transport/connection.ts";
import { RivyaPromise, type Answered } from "../transport/rivya-promise.ts";
import { listModels } from "./list-models.ts";

/**
 * One model, looked up in the list of all; undefined when the service lists no such model. Needs no key.
 *
 * @example
 * const model = await getModel(client, "qwen-image");
 */
export function getModel(
  client: Connection,
  id: ModelId | (string & {}),
  options?: CallOptions,
): RivyaPromise<Model | undefined> {
  const find = async (): Promise<Answered<Model | undefined>> => {
    const { data, ...answered } = await listModels(client, options).withResponse();
    return { ...answered, data: data.data.find((model) => model.id === id) };
  };
  return new RivyaPromise(find());
}
