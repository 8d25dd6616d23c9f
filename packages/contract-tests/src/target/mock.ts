import { createMock, manualClock, startMock, type Mock, type MockFetch, type MockOptions } from "@rivya/mock";
import { Control } from "./control.ts";
import { mockKeys } from "./mock-keys.ts";
import { socketTarget } from "./socket.ts";
import type { Target } from "./target.ts";

export interface InProcessOptions {
  /** Of the mock. Its clock is a manual one unless told otherwise. */
  readonly mock?: MockOptions;
  /** What stands between the tester and the mock; also around each fresh one. Default: nothing. */
  readonly wrap?: (fetch: MockFetch, mock: Mock) => MockFetch;
}

/**
 * A mock in this process, without a port, on a manual clock.
 *
 * @example
 * const target = await inProcess();
 */
export async function inProcess({
  mock: options = {},
  wrap = (fetch) => fetch,
}: InProcessOptions = {}): Promise<Target> {
  const clock = options.clock ?? manualClock();
  const mock = createMock({ ...options, clock });
  await mock.ready();
  const fetch = wrap(mock.fetch, mock);
  const origin = mock.clientOptions.baseUrl;
  // Steering is the tester's own, and no part of what is tested.
  const control = await Control.at(origin, (request) => mock.fetch(request));
  return {
    name: "a mock in this process",
    origin,
    isLoopback: true,
    isOwn: true,
    keys: mockKeys,
    fetch: (request) => fetch(request),
    control,
    fresh: (fresh) => inProcess({ mock: { ...options, clock: manualClock(), ...fresh }, wrap }),
    wait: (ms) => (control?.isManual ? control.advance(ms) : clock.sleep(ms)),
    close: () => mock.close(),
  };
}

/** A mock on a free port of this machine, on a manual clock. */
export async function onPort(options: MockOptions = {}): Promise<Target> {
  const mock = await startMock({ clock: manualClock(), ...options });
  return socketTarget({
    origin: mock.url,
    keys: mockKeys,
    name: "a mock of its own",
    isOwn: true,
    fresh: (fresh) => onPort({ ...options, ...fresh }),
    close: () => mock.close(),
  });
}
