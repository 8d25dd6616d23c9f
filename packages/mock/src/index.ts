export { DataFileError } from "./node/store/data-file-error.ts";
export { startMock, type CloseOptions, type RunningMock, type StartOptions } from "./node/start-mock.ts";
export {
  createMock,
  manualClock,
  realClock,
  VersionMismatchError,
  type ClientOptions,
  type Clock,
  type JournalEntry,
  type ManualClock,
  type Mock,
  type MockFetch,
  type MockOptions,
  type NewKey,
  type RateLimit,
  type Scenario,
} from "./core/index.ts";
