export { createMock, type ClientOptions, type Mock } from "./create-mock.ts";
export { manualClock, type ManualClock } from "./clock/manual-clock.ts";
export { realClock } from "./clock/real-clock.ts";
export type { Clock } from "./clock/clock.ts";
export type { Deflate } from "./media/png.ts";
export type { FinishedAnswer } from "./answer/finish.ts";
export type { MockFetch } from "./fetch-adapter.ts";
export type { MockOptions } from "./options.ts";
export type { MockRequest } from "./request.ts";
