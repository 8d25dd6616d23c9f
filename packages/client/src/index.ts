export { RivyaClient, type RivyaClientOptions } from "./client.ts";
export * from "./errors/index.ts";
export type { UploadOptions } from "./files.ts";
export type { CallOptions } from "./tasks.ts";
export { realClock, type Clock } from "./time/clock.ts";
export type { SucceededTask, WaitOptions } from "./wait.ts";
