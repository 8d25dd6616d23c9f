import { Credits } from "./credits.ts";
import { Files } from "./files.ts";
import { Models } from "./models.ts";
import { Tasks } from "./tasks.ts";
import { openApiWithAsk, type Api } from "./transport/api.ts";
import { settingsOf, type Connection, type ConnectionOptions, type Settings } from "./transport/connection.ts";
import { serviceOf } from "./transport/service.ts";

export type RivyaClientOptions = ConnectionOptions;

/**
 * Rivya's tasks and files. Importing and constructing send nothing.
 *
 * @throws {RivyaInputError} when an option is wrong, as a `baseUrl` that is no origin, or a key in a browser.
 * @example
 * const rivya = new RivyaClient({ apiKey: process.env.RIVYA_API_KEY });
 * const { result } = await rivya.tasks.run({ model: "qwen-image", prompt: "A red kite over a green hill" });
 */
export class RivyaClient implements Connection {
  /**
   * The plain typed openapi-fetch client underneath, with the key and without retries. Middleware of `api.use` sees every
   * attempt of every call but of downloads, and never the key. What it throws ends the call with a `RivyaInputError`.
   *
   * @example
   * const { data, error, response } = await rivya.api.GET("/api/v1/credits");
   */
  readonly api: Api;
  /** For the functions of this package alone. */
  readonly settings: Settings;
  readonly tasks: Tasks;
  readonly files: Files;
  readonly credits: Credits;
  readonly models: Models;

  constructor(options: RivyaClientOptions = {}) {
    const service = serviceOf(options);
    const { api, ask } = openApiWithAsk(service);
    this.api = api;
    this.settings = settingsOf(options, service, ask);
    this.tasks = new Tasks(this);
    this.files = new Files(this);
    this.credits = new Credits(this);
    this.models = new Models(this);
  }
}
