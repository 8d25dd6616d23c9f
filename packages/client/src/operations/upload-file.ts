import type { FileKind, ModelId, RivyaFile } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import { RivyaResponseError } from "../errors/response-error.ts";
import { later } from "../later.ts";
import type { Ask } from "../transport/ask.ts";
import type { Connection } from "../transport/connection.ts";
import { isBrowser } from "../transport/credentials.ts";
import { RivyaPromise, type Answered } from "../transport/rivya-promise.ts";
import { send } from "../transport/send.ts";
import type { UnlistedModelId } from "../unlisted-model.ts";
import type { UploadSource, UploadStream } from "../upload/source.ts";
import type { Uploading } from "../upload/uploading.ts";
import { isFile } from "./promised.ts";
import { refusing } from "./refusing.ts";

/** How much of a file has gone. */
export interface UploadProgress {
  /** Bytes of the file that have gone. An attempt that is made again is told of only where it goes beyond. */
  readonly sent: number;
  /** Bytes of the whole file, where that is known. */
  readonly total: number | undefined;
}

export interface UploadOptions<Kind extends FileKind = FileKind> extends CallOptions {
  /**
   * A path or `file:` URL (on Node, Deno and Bun), a `Blob` or `File`, bytes, a web or Node stream, or a `Response`. A
   * path is read while it is sent, and again for another attempt. A stream and a `Response` go out as they come, once
   * and without another attempt; browsers cannot send streams, so there they are held in memory first.
   */
  readonly file: UploadSource;
  /** Default: what the given MIME type says, else what the first bytes show. */
  readonly kind?: Kind | undefined;
  /**
   * Checks kind, type and size against this model; without it the default limits hold. One that the types do not know
   * is named as such: `unlistedModel("…")`.
   */
  readonly model?: ModelId | UnlistedModelId | undefined;
  /** Default: the name of a `File` or of a path, else `upload`. */
  readonly name?: string | undefined;
  /**
   * Called as the file goes; in browsers, which do not tell, once when it has gone. What it throws stops the upload, and
   * is what the upload rejects with.
   */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Milliseconds for one attempt. Default: ten times the client's, 10 minutes unless told otherwise. */
  readonly timeoutMs?: number | undefined;
}

const operation = "uploadFile";

const load = /* @__PURE__ */ later(() => import("../upload/uploading.ts"));

const isStream = (file: UploadSource): file is UploadStream =>
  typeof file === "object" &&
  file !== null &&
  ("getReader" in file || Symbol.asyncIterator in file || "bodyUsed" in file);

async function upload(client: Connection, asked: UploadOptions): Promise<Answered<RivyaFile>> {
  // From JavaScript it may be nothing at all.
  const options = Object(asked) as UploadOptions;
  const { settings } = client;
  const { file, timeoutMs = 10 * settings.timeoutMs, idempotencyKey = crypto.randomUUID() } = options;
  const stream = isStream(file) ? file : undefined;
  const inBrowser = isBrowser() === true;
  const closing = new AbortController();
  let uploading: Uploading | undefined;
  const ask: Ask = async (question) => {
    const late = await load(operation);
    question.signal.throwIfAborted();
    uploading ??= late.uploading({
      RivyaResponseError,
      ask: settings.ask,
      closing: closing.signal,
      idempotencyKey,
      isBrowser: inBrowser,
      operation,
      options,
      refuse: refusing(settings, operation, "file"),
      stream,
    });
    return uploading.ask(question);
  };
  const outgoing = {
    operation,
    method: "POST",
    path: "/api/v1/files",
    once: stream !== undefined && !inBrowser,
    keyed: true,
    isPromised: isFile,
  } as const;
  const call = { ...options, timeoutMs, idempotencyKey };
  try {
    const answered = await send({ settings: { ...settings, ask } }, outgoing, call).withResponse();
    await uploading?.finish();
    return answered;
  } catch (error) {
    throw uploading ? uploading.errorOf(error) : error;
  } finally {
    closing.abort();
  }
}

/**
 * Uploads a reference file. It lives 24 hours and costs nothing.
 *
 * @throws {RivyaInputError} when the file is empty, cannot be read, is too large, or is not known to be of any kind. Of
 *   a file that broke off while it was sent it has `attempts` and `idempotencyKey`.
 * @throws {RivyaApiError} `validation_failed` when the bytes are not what `kind` and `model` take.
 * @example
 * const file = await uploadFile(client, { file: "cat.png", kind: "image", model: "qwen-image" });
 */
export const uploadFile = <Kind extends FileKind = FileKind>(
  client: Connection,
  options: UploadOptions<Kind>,
): RivyaPromise<RivyaFile & { kind: Kind }> =>
  // The service answers with the kind that it was asked for, or refuses.
  new RivyaPromise(upload(client, options) as Promise<Answered<RivyaFile & { kind: Kind }>>);
