import { answerRequest } from "./answer-request.ts";
import { failedAnswer } from "./answer/failed.ts";
import type { FinishedAnswer } from "./answer/finish.ts";
import type { Clock } from "./clock/clock.ts";
import { isManual } from "./clock/manual-clock.ts";
import { realClock } from "./clock/real-clock.ts";
import { isForControl } from "./control/is-for-control.ts";
import { fetchAdapter, type MockFetch } from "./fetch-adapter.ts";
import { fullKey } from "./keys.ts";
import { openService } from "./open-service.ts";
import type { MockOptions } from "./options.ts";
import { requireOwnRelease } from "./release/packages.ts";
import { report } from "./report.ts";
import type { MockRequest } from "./request.ts";
import type { Eventually } from "./store/eventually.ts";
import { reset } from "./reset.ts";
import type { Service } from "./service.ts";

/** What a client needs to reach a mock: give it to `new RivyaClient(...)` as it is. */
export interface ClientOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly clock: Clock;
  readonly fetch: MockFetch;
}

export interface Mock {
  readonly clock: Clock;
  /** `fetch` without a network: answers like the service. Rejects only as a network would, or when its signal aborts. */
  readonly fetch: MockFetch;
  /** The same for an adapter of one's own, with plain records: at once where nothing is waited for. Never throws or rejects. */
  readonly handle: (request: MockRequest) => Eventually<FinishedAnswer>;
  readonly clientOptions: ClientOptions;
  /** Resolves when the store is open. Need not be awaited: requests wait for it. @throws what kept it from opening. */
  readonly ready: () => Promise<void>;
  /**
   * Brings everything back to how the mock was started: tasks, files, credits, keys, scenario, a manual clock. Requests
   * under way leave nothing behind, and their connections break.
   */
  readonly reset: () => Promise<void>;
  /** Lets go at once every answer that an effect holds back. The mock goes on answering. */
  readonly letGo: () => void;
  /** Lets go of those answers and closes the store. Over one in memory the mock goes on answering. */
  readonly close: () => Promise<void>;
}

/**
 * A stand-in for the service that runs wherever there is `fetch`: no port, no file, nothing of Node.
 *
 * @throws {RangeError} when an option is out of range. @throws {BadInputError} when the scenario is none.
 * @throws {VersionMismatchError} when the installed `@rivya/openapi` or `@rivya/validator` is of another minor version.
 * @example
 * const mock = createMock({ credits: 100 });
 * const answer = await mock.fetch("https://rivya.ai/api/v1/models");
 */
export function createMock(options: MockOptions = {}): Mock {
  requireOwnRelease();
  const { clock = realClock, control: hasControl = true, allowRemoteControl, onRequest, onError } = options;
  const opened = openService(options);
  let there = opened instanceof Promise ? null : opened;
  // Each request tells of a mock that could not start; until then nobody need know.
  if (opened instanceof Promise) opened.then((service) => (there = service)).catch(() => undefined);
  if (opened instanceof Promise && isManual(clock)) clock.hold(opened);
  const closing = new AbortController();
  let closed: Promise<void> | undefined;

  const listeners = { onRequest, onError };
  const control = async (request: MockRequest, service: Service): Promise<FinishedAnswer> => {
    const { answerControl } = await import("./control/answer-control.ts");
    return answerControl(request, service, { allowRemote: allowRemoteControl, onError });
  };
  const answer = (request: MockRequest, service: Service): Eventually<FinishedAnswer> =>
    hasControl && isForControl(request)
      ? control(request, service)
      : answerRequest(request, service, closing.signal, listeners);

  const apologise = (request: MockRequest, error: unknown): FinishedAnswer => {
    report(error, onError);
    return failedAnswer(request.method, (options.cors ?? true) && !isForControl(request));
  };
  const handleLater = async (request: MockRequest): Promise<FinishedAnswer> => {
    try {
      const service = await opened;
      while (service.eras.turning) await service.eras.turning;
      return await answer(request, service);
    } catch (error) {
      return apologise(request, error);
    }
  };
  const handle = (request: MockRequest): Eventually<FinishedAnswer> => {
    if (!there || there.eras.turning) return handleLater(request);
    try {
      const answered = answer(request, there);
      return answered instanceof Promise ? answered.catch((error) => apologise(request, error)) : answered;
    } catch (error) {
      return apologise(request, error);
    }
  };

  const letGo = () => closing.abort();
  const closeStore = async () => {
    const service = await Promise.resolve(opened).catch(() => null);
    await service?.store.close?.();
  };

  const fetch = fetchAdapter(handle);
  return {
    clock,
    fetch,
    handle,
    clientOptions: { baseUrl: "http://127.0.0.1:4010", apiKey: fullKey, clock, fetch },
    ready: async () => void (await opened),
    reset: async () => reset(there ?? (await opened)),
    letGo,
    close() {
      letGo();
      return (closed ??= closeStore());
    },
  };
}
