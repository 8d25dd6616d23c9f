import type { RivyaFile } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
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
export const getFile = (client: Connection, id: string, options?: CallOptions): RivyaPromise<RivyaFile> =>
  send(
    client,
    {
      operation: "getFile",
      method: "GET",
      path: "/api/v1/files/{fileId}",
      pathParams: { fileId: id },
      isPromised: isFile,
    },
    options,
  );
