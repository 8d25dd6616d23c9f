import { startMock } from "@rivya/mock";

/** The server under test. */
export interface Target {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly name: string;
  close(): Promise<void>;
}

export interface TargetOptions {
  readonly baseUrl?: string | undefined;
  readonly apiKey?: string | undefined;
}

/** The server at `baseUrl`, or a mock of our own when none is given. */
export async function openTarget({ baseUrl, apiKey }: TargetOptions): Promise<Target> {
  if (baseUrl !== undefined) {
    return { baseUrl, apiKey: apiKey ?? "", name: baseUrl, close: () => Promise.resolve() };
  }
  const mock = await startMock();
  return { ...mock.clientOptions, name: "the mock", close: () => mock.close() };
}
