import type { FileKind, ModelId, RivyaFile } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import type { Connection } from "../transport/connection.ts";
import { isBrowser } from "../transport/credentials.ts";
import { RivyaPromise, type Answered } from "../transport/rivya-promise.ts";
import { send } from "../transport/send.ts";
import type * as Preparation from "../upload/prepare.ts";
import type { UploadSource, UploadStream } from "../upload/source.ts";
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
  /** Checks kind, type and size against this model; without it the default limits hold. */
  readonly model?: ModelId | undefined;
  /** Default: the name of a `File` or of a path, else `upload`. */
  readonly name?: string | undefined;
  /** Called as the file goes; in browsers, which do not tell, once when it has gone. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Milliseconds for one attempt. Default: ten times the client's, 10 minutes unless told otherwise. */
  readonly timeoutMs?: number | undefined;
}

const operation = "uploadFile";

let loading: Promise<typeof Preparation> | undefined;

const isStream = (file: UploadSource): file is UploadStream =>
  typeof file === "object" &&
  file !== null &&
  ("getReader" in file || Symbol.asyncIterator in file || "bodyUsed" in file);

async function upload(client: Connection, options: UploadOptions): Promise<Answered<RivyaFile>> {
  const { file, onProgress, headers, timeoutMs = 10 * client.settings.timeoutMs } = options;
  const { prepare } = await (loading ??= import("../upload/prepare.ts"));
  const boundary = crypto.randomUUID();
  const closing = new AbortController();
  let preparing: Promise<Preparation.Prepared> | undefined;
  let failure: unknown;
  let most = -1;
  const sent = (bytes: number, total: number | undefined) => {
    if (bytes > most) onProgress?.({ sent: (most = bytes), total });
  };
  const facts = {
    ...options,
    boundary,
    stream: isStream(file) ? file : undefined,
    isBrowser: isBrowser() === true,
    sent: onProgress && sent,
    closing: closing.signal,
    refuse: refusing(operation, "file"),
    failed: (reason: unknown) => void (failure = reason),
  };
  const outgoing = {
    operation,
    method: "POST",
    path: "/api/v1/files",
    body: async () => {
      // A file of the disk may have changed since the attempt before.
      if (!preparing || !facts.stream) preparing = prepare(facts);
      return (await preparing).body();
    },
    init: fetchInit(),
    once: facts.stream !== undefined && !facts.isBrowser,
    keyed: true,
    isPromised: isFile,
  } as const;
  const call = {
    ...options,
    timeoutMs,
    headers: { ...headers, "content-type": `multipart/form-data; boundary=${boundary}` },
  };
  try {
    const answered = await send(client, () => outgoing, call).withResponse();
    const size = (await preparing)?.size;
    if (size !== undefined) sent(size, size);
    return answered;
  } catch (error) {
    // What is wrong with the file says more than that its request broke.
    throw failure ?? error;
  } finally {
    closing.abort();
  }
}

/**
 * Unless redirects are refused and no window is named, the fetch of Node keeps a copy of all that it sends, for a
 * redirect that could follow: an upload would be held in memory. That of workerd knows no refusal.
 */
function fetchInit(): object {
  const plain = { duplex: "half" };
  const init = { ...plain, redirect: "error", window: null } as const;
  try {
    return new Request("https://rivya.ai", init).redirect === "error" ? init : plain;
  } catch {
    return plain;
  }
}

/**
 * Uploads a reference file. It lives 24 hours and costs nothing.
 *
 * @throws {RivyaInputError} when the file is empty, cannot be read, is too large, or is not known to be of any kind.
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
