import type { FileKind, ModelId, RivyaFile } from "@rivya/openapi";
import type { CallOptions } from "./tasks.ts";
import { answer, sendOptions } from "./transport/answer.ts";
import type { Connection } from "./transport/connection.ts";

export interface UploadOptions extends CallOptions {
  /** The bytes. */
  readonly file: Blob | Uint8Array<ArrayBuffer>;
  readonly kind: FileKind;
  /** Checks kind, type and size against this model; without it the default limits hold. */
  readonly model?: ModelId;
  /** Default: the name of a `File`, else `upload`. */
  readonly name?: string;
}

function form({ file, kind, model, name }: UploadOptions): FormData {
  const data = new FormData();
  const blob = file instanceof Blob ? file : new Blob([file]);
  const fileName = name ?? ("name" in blob && typeof blob.name === "string" ? blob.name : undefined);
  // Left out, FormData would call it "blob".
  data.append("file", blob, fileName ?? "upload");
  data.append("kind", kind);
  if (model !== undefined) data.append("model", model);
  return data;
}

/** Reference files: upload one first, then put its URL into `params.referenceMediaItems`. */
export class Files {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Uploads a reference file. It lives 24 hours and costs nothing.
   *
   * @throws {RivyaApiError} `validation_failed` when the bytes are not what `kind` and `model` take.
   * @example
   * const file = await rivya.files.upload({ file: await openAsBlob("cat.png"), kind: "image", model: "qwen-image" });
   */
  upload(options: UploadOptions): Promise<RivyaFile> {
    const { signal } = options;
    const call = this.#connection.api.POST("/api/v1/files", {
      // The types describe the fields; on the wire they are form data, which the serializer below writes.
      body: { file: new Blob([]), kind: options.kind },
      bodySerializer: () => form(options),
      ...sendOptions(signal),
    });
    return answer(this.#connection, "uploadFile", call, signal);
  }
}
