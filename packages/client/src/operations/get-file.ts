import type { RivyaFile } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import { checkedId } from "../input.ts";
import type { Connection } from "../transport/connection.ts";
import type { RivyaPromise } from "../transport/rivya-promise.ts";
import { send } from "../transport/send.ts";
import { isFile } from "./promised.ts";

/**
 * What the upload answered with. Its bytes are at `url`.
 *
 * @throws {RivyaApiError} `not_found` when it has expired, is unknown or of another account.
 * @throws {RivyaInputError} when it is no id.
 * @example
 * const { expires_at } = await getFile(client, file.id);
 */
export function getFile(client: Connection, id: string, options?: CallOptions): RivyaPromise<RivyaFile> {
  const operation = "getFile";
  const prepare = () =>
    ({
      operation,
      method: "GET",
      path: "/api/v1/files/{fileId}",
      pathParams: { fileId: checkedId(operation, id) },
      isPromised: isFile,
    }) as const;
  return send(client, prepare, options);
}
