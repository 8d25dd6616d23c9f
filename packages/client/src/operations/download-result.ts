import type { Task } from "@rivya/openapi";
import type { Fetching } from "../download/fetching.ts";
import { fetchResult, loadDownload, type ResultOptions } from "./fetch-result.ts";
import type { Connection } from "../transport/connection.ts";
import { RivyaPromise } from "../transport/rivya-promise.ts";

/** What a result can be downloaded as. */
export interface Downloaded {
  /** As it comes. Its time and its signal go on until it has been read. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  blob: Blob;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface DownloadOptions<As extends keyof Downloaded = "stream"> extends ResultOptions {
  /** Default `stream`. One that breaks while it is read is not tried again; `blob` and `bytes` are. */
  readonly as?: As | undefined;
}

/**
 * Downloads a result of a task that has succeeded, without the key.
 *
 * @throws {RivyaInputError} when the task has no such result, and for an `as` that there is not.
 * @throws {RivyaResponseError} when its link has expired, and when what is there is empty or no media.
 * @example
 * const picture = await downloadResult(client, task, { as: "blob" });
 */
export const downloadResult = <As extends keyof Downloaded = "stream">(
  client: Connection,
  task: Task,
  { as, ...options }: DownloadOptions<As> = {},
): RivyaPromise<Downloaded[As]> => {
  const operation = "downloadResult";
  const open: Fetching["open"] = async (refuse) => (await loadDownload(operation)).taking(as ?? "stream", refuse);
  return new RivyaPromise(fetchResult<Downloaded[As]>(client, operation, task, options, open));
};
