import { Credits } from "./credits.ts";
import { defaultApiKey, defaultBaseUrl } from "./environment.ts";
import { Files } from "./files.ts";
import { Models } from "./models.ts";
import { Tasks } from "./tasks.ts";
import { realClock, type Clock } from "./time/clock.ts";
import { connect, type Api } from "./transport/connection.ts";

export interface RivyaClientOptions {
  /** Default: `RIVYA_API_KEY` of the environment. Missing, it is an error at the first call that needs one. */
  readonly apiKey?: string | undefined;
  /** An origin. Default: `RIVYA_BASE_URL` of the environment, else `https://rivya.ai`. */
  readonly baseUrl?: string | undefined;
  /** Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch;
  /** Default: the platform's. */
  readonly clock?: Clock;
}

/**
 * Rivya's tasks and files. Importing and constructing send nothing.
 *
 * @throws {RivyaInputError} when `baseUrl` is no origin.
 * @example
 * const rivya = new RivyaClient({ apiKey: process.env.RIVYA_API_KEY });
 * const task = await rivya.tasks.create({ model: "qwen-image", prompt: "A red kite over a green hill" });
 * const { result } = await rivya.tasks.wait(task.id);
 */
export class RivyaClient {
  /** The plain typed openapi-fetch client underneath. */
  readonly api: Api;
  readonly tasks: Tasks;
  readonly files: Files;
  readonly credits: Credits;
  readonly models: Models;

  constructor({ apiKey, baseUrl, fetch = globalThis.fetch, clock = realClock }: RivyaClientOptions = {}) {
    const connection = connect({
      apiKey: apiKey ?? defaultApiKey(),
      baseUrl: baseUrl ?? defaultBaseUrl(),
      fetch,
      clock,
    });
    this.api = connection.api;
    this.tasks = new Tasks(connection);
    this.files = new Files(connection);
    this.credits = new Credits(connection);
    this.models = new Models(connection);
  }
}
