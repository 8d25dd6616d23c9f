import { test as base } from "vitest";
import { manualClock, type ClientOptions } from "./core/index.ts";
import { startMock, type RunningMock, type StartOptions } from "./node/start-mock.ts";

/** A mock for one test. */
export interface TestMock extends RunningMock {
  /** Ask without the network, so that `clock.advance` waits for what it wakes. */
  readonly clientOptions: ClientOptions;
}

/**
 * Vitest's `test` with a mock for each test that asks for it.
 *
 * - `mock`: on a free port, with state of its own; closed when the test ends.
 * - `clock`: the mock's time; it stands still until the test advances it.
 * - `mockOptions`: how the mock is started, on top of its defaults; set it with `test.override`.
 *
 * @example
 * test("a task succeeds", async ({ mock, clock }) => {
 *   const rivya = new RivyaClient(mock.clientOptions);
 *   const { id } = await rivya.tasks.create({ model: "qwen-image", prompt: "A red kite" });
 *   await clock.advance(1800);
 *   expect(await rivya.tasks.get(id)).toMatchObject({ status: "succeeded" });
 * });
 */
export const test = base
  .extend("mockOptions", (): StartOptions => ({}))
  .extend("clock", () => manualClock())
  .extend("mock", async ({ mockOptions, clock }, { onCleanup }): Promise<TestMock> => {
    const mock = await startMock({ clock, ...mockOptions });
    onCleanup(() => mock.close());
    return { ...mock, clientOptions: { ...mock.clientOptions, fetch: mock.fetch } };
  });
