export { createMock, type ClientOptions, type Mock } from "./create-mock.ts";
export { isManual, manualClock, type ManualClock } from "./clock/manual-clock.ts";
export { realClock } from "./clock/real-clock.ts";
export { requireSameRelease, VersionMismatchError, type Installed } from "./release/same-release.ts";
export type { Clock } from "./clock/clock.ts";
export type { Deflate } from "./media/png.ts";
export type { Body, StreamedBody } from "./answer/body.ts";
export type { FinishedAnswer } from "./answer/finish.ts";
export type { Hash, Hasher } from "./hash.ts";
export type { JournalEntry } from "./steering/journal.ts";
export type { MockFetch } from "./fetch-adapter.ts";
export type { MockOptions } from "./options.ts";
export type { MockRequest, RequestBody } from "./request.ts";
export type { NewKey } from "./keys.ts";
export type { RateLimit } from "./service.ts";
export type { Scenario } from "./steering/scenario.ts";
export type { Content, ContentSink } from "./store/content.ts";
export type { Eventually } from "./store/eventually.ts";
export type {
  AccountRecord,
  Claim,
  FileRecord,
  IdempotencySlot,
  KeyRecord,
  RateWindow,
  Remembered,
  TaskRecord,
} from "./store/records.ts";
export type { Accepted, Kept, Store, StoreStart } from "./store/store.ts";
export type { Outcome, Timeline } from "./timeline.ts";
export { memoryStore } from "./store/memory/memory-store.ts";
