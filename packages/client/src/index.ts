export type { CallOptions } from "./call-options.ts";
export { RivyaClient, type RivyaClientOptions } from "./client.ts";
export { Credits } from "./credits.ts";
export type { ResultOptions } from "./operations/fetch-result.ts";
export * from "./errors/index.ts";
export { Files } from "./files.ts";
export type { LogFacts, Logger } from "./logger.ts";
export { Models } from "./models.ts";
export * from "./operations/index.ts";
export { reference, type ReferenceAudio, type ReferenceByKind } from "./reference.ts";
export { Tasks } from "./tasks.ts";
export { realClock, type Clock } from "./time/clock.ts";
export type { Interval } from "./time/polling.ts";
export type { Api } from "./transport/api.ts";
export { connect, type Connection, type ConnectionOptions } from "./transport/connection.ts";
export type { Answered, RivyaPromise } from "./transport/rivya-promise.ts";
export type { UploadSource, UploadStream } from "./upload/source.ts";
export {
  unlistedModel,
  type UnlistedModelBody,
  type UnlistedModelId,
  type UnlistedModelRequest,
} from "./unlisted-model.ts";
