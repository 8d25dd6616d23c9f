import type { Credits, ModelList, RivyaFile, Task } from "@rivya/openapi";
import {
  RivyaClient,
  type CallOptions,
  type RivyaClientOptions,
  type SucceededTask,
  type TaskRequest,
  type UploadOptions,
  type WaitOptions,
} from "../../../src/index.ts";
import type { Plant } from "../planted/plant.ts";
import type { ClientClock } from "./client-clock.ts";

type ImageFile = RivyaFile & { kind: "image" };

/** What the errands call. */
export interface Calls {
  readonly create: (body: TaskRequest, options?: CallOptions) => Promise<Task>;
  readonly run: (body: TaskRequest, options?: WaitOptions) => Promise<SucceededTask>;
  readonly wait: (id: string, options?: WaitOptions) => Promise<SucceededTask>;
  readonly get: (id: string, options?: CallOptions) => Promise<Task>;
  readonly upload: (options: UploadOptions & { readonly kind: "image" }) => Promise<ImageFile>;
  readonly file: (id: string, options?: CallOptions) => Promise<RivyaFile>;
  readonly stream: (task: Task, options?: CallOptions) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
  readonly bytes: (task: Task, options?: CallOptions) => Promise<Uint8Array<ArrayBuffer>>;
  readonly credits: (options?: CallOptions) => Promise<Credits>;
  readonly models: (options?: CallOptions) => Promise<ModelList>;
}

/** What a client is made of. */
export interface ClientOptions extends RivyaClientOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: ClientClock;
  readonly random: () => number;
}

const callsOf = ({ tasks, files, credits, models }: RivyaClient): Calls => ({
  create: (body, options) => tasks.create(body, options),
  run: (body, options) => tasks.run(body, options),
  wait: (id, options) => tasks.wait(id, options),
  get: (id, options) => tasks.get(id, options),
  upload: (options) => files.upload(options),
  file: (id, options) => files.get(id, options),
  stream: (task, options) => tasks.download(task, options),
  bytes: (task, options) => tasks.download(task, { ...options, as: "bytes" }),
  credits: (options) => credits.get(options),
  models: (options) => models.list(options),
});

export function openClient(options: ClientOptions, hasMiddleware: boolean, plant: Plant | null): Calls {
  const planted = plant?.options?.(options) ?? options;
  const rivya = new RivyaClient(planted);
  if (hasMiddleware) rivya.api.use({ onRequest: () => undefined });
  const calls = callsOf(rivya);
  return plant?.calls?.(calls, planted) ?? calls;
}
