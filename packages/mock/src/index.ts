export { startMock, type RunningMock, type StartOptions } from "./node/start-mock.ts";
export {
  createMock,
  manualClock,
  realClock,
  type ClientOptions,
  type Clock,
  type ManualClock,
  type Mock,
  type MockFetch,
  type MockOptions,
} from "./core/index.ts";
