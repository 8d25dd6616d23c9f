import type { Task } from "@rivya/openapi";
import { fetchResult, type Arriving, type ResultOptions } from "./fetch-result.ts";
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

type Take<Data> = (arriving: Arriving) => Data | Promise<Data>;

const takes: { readonly [As in keyof Downloaded]: Take<Downloaded[As]> } = {
  stream: ({ guarded }) => guarded(),
  blob: ({ response }) => response.blob(),
  bytes: async ({ response }) => new Uint8Array(await response.arrayBuffer()),
};

/**
 * Downloads a result of a task that has succeeded, without the key.
 *
 * @throws {RivyaInputError} when the task has no such result.
 * @throws {RivyaResponseError} when its link has expired.
 * @example
 * const picture = await downloadResult(client, task, { as: "blob" });
 */
export const downloadResult = <As extends keyof Downloaded = "stream">(
  client: Connection,
  task: Task,
  { as, ...options }: DownloadOptions<As> = {},
): RivyaPromise<Downloaded[As]> =>
  new RivyaPromise(fetchResult(client, "downloadResult", task, options, takes[as ?? "stream"] as Take<Downloaded[As]>));
