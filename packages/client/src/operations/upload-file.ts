import type { FileKind, ModelId, RivyaFile } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import type { Connection } from "../transport/connection.ts";
import type { RivyaPromise } from "../transport/rivya-promise.ts";
import { send } from "../transport/send.ts";
import { isFile } from "./promised.ts";

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

/**
 * Uploads a reference file. It lives 24 hours and costs nothing.
 *
 * @throws {RivyaApiError} `validation_failed` when the bytes are not what `kind` and `model` take.
 * @example
 * const file = await uploadFile(client, { file: await openAsBlob("cat.png"), kind: "image", model: "qwen-image" });
 */
export function uploadFile<Kind extends FileKind>(
  client: Connection,
  options: UploadOptions & { readonly kind: Kind },
): RivyaPromise<RivyaFile & { kind: Kind }> {
  const outgoing = {
    operation: "uploadFile",
    method: "POST",
    path: "/api/v1/files",
    body: () => form(options),
    keyed: true,
    isPromised: isFile,
  } as const;
  // The service answers with the kind that it was asked for, or refuses.
  return send(client, () => outgoing, options) as RivyaPromise<RivyaFile & { kind: Kind }>;
}
