import type { Task } from "@rivya/openapi";
import { fetchResult, type ResultOptions } from "./fetch-result.ts";
import { refusing } from "./refusing.ts";
import type * as Places from "../node/place.ts";
import type { Connection } from "../transport/connection.ts";
import { RivyaPromise, type Answered } from "../transport/rivya-promise.ts";

/** A result on the disk. */
export interface SavedFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

const operation = "saveResult";

let loading: Promise<typeof Places> | undefined;

async function save(
  client: Connection,
  task: Task,
  path: string | URL,
  options: ResultOptions,
): Promise<Answered<SavedFile>> {
  loading ??= import("../node/place.ts");
  const { placeAt } = await loading;
  const place = await placeAt(path, refusing(operation, "result"));
  try {
    const answered = await fetchResult(client, operation, task, options, async ({ body, signal }) => ({
      path: place.path,
      size: await place.write(body.pipeThrough(new TransformStream(), { signal })),
    }));
    await place.keep();
    return answered;
  } catch (error) {
    await place.discard();
    throw error;
  }
}

/**
 * Saves a result of a task that has succeeded, on Node, Deno and Bun. It is written beside `path` first and moved there
 * when it is whole: after a failure nothing is left, and what stood at `path` is as it was.
 *
 * @param path A path or `file:` URL of a file, not of a directory.
 * @throws {RivyaInputError} when the task has no such result, and when `path` cannot be written.
 * @throws {RivyaResponseError} when the link of the result has expired.
 * @example
 * const { size } = await saveResult(client, task, "kite.png");
 */
export const saveResult = (
  client: Connection,
  task: Task,
  path: string | URL,
  options: ResultOptions = {},
): RivyaPromise<SavedFile> => new RivyaPromise(save(client, task, path, options));
