import type { FileKind, RivyaFile } from "@rivya/openapi";
import type { CallOptions } from "./call-options.ts";
import { getFile } from "./operations/get-file.ts";
import { uploadFile, type UploadOptions } from "./operations/upload-file.ts";
import type { Connection } from "./transport/connection.ts";
import type { RivyaPromise } from "./transport/rivya-promise.ts";

/** Reference files: upload one first, then put `reference(file)` into `params.referenceMediaItems`. */
export class Files {
  readonly #client: Connection;

  constructor(client: Connection) {
    this.#client = client;
  }

  /**
   * Uploads a reference file: a path, a `Blob` or `File`, bytes, a web or Node stream, or a `Response`. It lives 24
   * hours and costs nothing.
   *
   * @throws {RivyaInputError} when the file is empty, cannot be read, is too large, or is not known to be of any kind.
   *   Of a file that broke off while it was sent it has `attempts` and `idempotencyKey`.
   * @throws {RivyaApiError} `validation_failed` when the bytes are not what `kind` and `model` take.
   * @example
   * const file = await rivya.files.upload({ file: "cat.png", kind: "image", model: "qwen-image" });
   */
  upload<Kind extends FileKind = FileKind>(options: UploadOptions<Kind>): RivyaPromise<RivyaFile & { kind: Kind }> {
    return uploadFile(this.#client, options);
  }

  /**
   * What the upload answered with. Its bytes are at `url`.
   *
   * @throws {RivyaApiError} `not_found` when it has expired, is unknown or of another account.
   * @throws {RivyaInputError} when it is no id.
   */
  get(id: string, options?: CallOptions): RivyaPromise<RivyaFile> {
    return getFile(this.#client, id, options);
  }
}
