import type { ModelList } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import type { Connection } from "../transport/connection.ts";
import type { RivyaPromise } from "../transport/rivya-promise.ts";
import { send } from "../transport/send.ts";
import { isList } from "./promised.ts";

const outgoing = { operation: "listModels", method: "GET", path: "/api/v1/models", isPromised: isList } as const;

/**
 * All models. Needs no key.
 *
 * @example
 * const { data } = await listModels(client);
 */
export const listModels = (client: Connection, options?: CallOptions): RivyaPromise<ModelList> =>
  send(client, outgoing, options);
