import type { RivyaError } from "../errors/rivya-error.ts";
import type { RivyaResponseError } from "../errors/response-error.ts";
import type { UploadOptions } from "../operations/upload-file.ts";
import type { Refuse } from "../refuse.ts";
import type { Ask } from "../transport/ask.ts";
import { fetchInit, isRedirect } from "./fetch-init.ts";
import { prepare, type Prepared } from "./prepare.ts";
import type { UploadStream } from "./source.ts";

export interface Upload {
  readonly options: UploadOptions;
  readonly operation: string;
  readonly idempotencyKey: string;
  /** The file, where it is one that can be read once. */
  readonly stream: UploadStream | undefined;
  readonly isBrowser: boolean;
  /** Lets go of all streams. */
  readonly closing: AbortSignal;
  readonly refuse: Refuse;
  /** Sends a request that is ready. */
  readonly ask: Ask;
  readonly RivyaResponseError: typeof RivyaResponseError;
}

/** One upload, over all of its attempts. */
export interface Uploading {
  readonly ask: Ask;
  /** Tells of what nobody has told of yet. */
  readonly finish: () => Promise<void>;
  /** What the call rejects with. */
  readonly errorOf: (error: unknown) => unknown;
}

export function uploading(upload: Upload): Uploading {
  const { options, operation, idempotencyKey, stream, isBrowser, closing, refuse } = upload;
  const { onProgress } = options;
  const boundary = crypto.randomUUID();
  const init = fetchInit(isBrowser);
  let preparing: Promise<Prepared> | undefined;
  let attempts = 0;
  let most = -1;
  let thrown: { readonly reason: unknown } | undefined;

  const sent = (bytes: number, total: number | undefined) => {
    if (bytes <= most) return;
    try {
      onProgress?.({ sent: (most = bytes), total });
    } catch (reason) {
      thrown = { reason };
      throw reason;
    }
  };
  const facts = { ...options, boundary, closing, isBrowser, refuse, sent: onProgress && sent, stream };

  const ask: Ask = async (question) => {
    attempts += 1;
    let failure: unknown;
    const failed = (reason: unknown) => void (failure = reason);
    // A file of the disk may have changed since the attempt before.
    if (!preparing || !stream) preparing = prepare({ ...facts, failed });
    const prepared = await preparing;
    const headers = { ...question.headers, "content-type": `multipart/form-data; boundary=${boundary}` };
    try {
      return await upload.ask({ ...question, headers, body: prepared.body(), init });
    } catch (reason) {
      // Not to be tried again.
      if (thrown) return refuse("was given up: onProgress threw");
      // What is wrong with the file says more than that its request broke.
      if (failure) throw Object.assign(failure as RivyaError, { attempts, idempotencyKey, retryable: !stream });
      if (!isRedirect(reason)) throw reason;
      const nothing = { operation, status: 0, requestId: undefined, text: "" };
      throw new upload.RivyaResponseError(nothing, "is a redirect, which is not followed; mend baseUrl");
    }
  };

  return {
    ask,
    async finish() {
      const size = (await preparing)?.size;
      if (size !== undefined) sent(size, size);
      if (thrown) throw thrown.reason;
    },
    errorOf: (error) => (thrown ? thrown.reason : error),
  };
}
