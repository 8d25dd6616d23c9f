import type { Task } from "@rivya/openapi";
import { fetchResult, type ResultOptions } from "./fetch-result.ts";
import type { Fetching } from "../download/fetching.ts";
import { later } from "../later.ts";
import type { Place } from "../node/place.ts";
import type { Connection } from "../transport/connection.ts";
import { RivyaPromise, type Answered } from "../transport/rivya-promise.ts";

/** A result on the disk. */
export interface SavedFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

const operation = "saveResult";

const load = /* @__PURE__ */ later(() => import("../node/place.ts"));

async function save(
  client: Connection,
  task: Task,
  path: string | URL,
  options: ResultOptions,
): Promise<Answered<SavedFile>> {
  let placing: Promise<Place> | undefined;
  const open: Fetching["open"] = async (refuse, early) => {
    const { placeAt } = await load(operation);
    early.throwIfAborted();
    const { write } = await (placing ??= placeAt(path, refuse));
    return async ({ body, signal }) => ({
      path: (await placing!).path,
      size: await write(body.pipeThrough(new TransformStream(), { signal })),
    });
  };
  try {
    const answered = await fetchResult<SavedFile>(client, operation, task, options, open);
    await (await placing)!.keep();
    return answered;
  } catch (error) {
    await placing?.then(
      ({ discard }) => discard(),
      () => undefined,
    );
    throw error;
  }
}

/**
 * Saves a result of a task that has succeeded, on Node, Deno and Bun. It is written beside `path` first and moved there
 * when it is whole: after a failure nothing is left, and what stood at `path` is as it was.
 *
 * @param path A path or `file:` URL of a regular file, or of none yet. What is replaced keeps its mode, and where the
 *   path is a symbolic link, what it leads to is replaced.
 * @throws {RivyaInputError} when the task has no such result, and when `path` cannot be written.
 * @throws {RivyaResponseError} when its link has expired, and when what is there is empty or no media.
 * @example
 * const { size } = await saveResult(client, task, "kite.png");
 */
export const saveResult = (
  client: Connection,
  task: Task,
  path: string | URL,
  options: ResultOptions = {},
): RivyaPromise<SavedFile> => new RivyaPromise(save(client, task, path, options));
