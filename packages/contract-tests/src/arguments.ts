import { parseArgs } from "node:util";

export const usage = `Usage: rivya-contract [--base-url URL] [--api-key KEY]

Sends the examples of the OpenAPI document to a server and judges its answers by the document.
Without --base-url it starts the mock and tests that. Examples create tasks: elsewhere than on this
machine they may cost credits, so only a loopback address is taken.

  --base-url URL   origin of the server to test
  --api-key KEY    its key; default RIVYA_API_KEY
  --help           this text
  --version        the version

Exit code: 0 all held, 1 something broke, 2 could not run.`;

export interface Arguments {
  readonly baseUrl: string | undefined;
  readonly apiKey: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

/** A wrong flag or value, in one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const isLoopback = ({ hostname }: URL) =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);

function checkedBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url?.protocol.startsWith("http")) throw new UsageError(`--base-url must be an http origin; received ${text}`);
  if (url.pathname !== "/") throw new UsageError(`--base-url must be an origin without a path; use ${url.origin}`);
  if (!isLoopback(url))
    throw new UsageError(
      `--base-url must be on this machine: the examples create tasks, which cost credits on ${url.host}`,
    );
  return url.origin;
}

export function parse(args: string[], environment: Readonly<Record<string, string | undefined>>): Arguments {
  const values = (() => {
    try {
      return parseArgs({
        args,
        options: {
          "base-url": { type: "string" },
          "api-key": { type: "string" },
          help: { type: "boolean", default: false },
          version: { type: "boolean", default: false },
        },
      }).values;
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
  })();
  const baseUrl = values["base-url"] === undefined ? undefined : checkedBaseUrl(values["base-url"]);
  const apiKey = values["api-key"] ?? environment.RIVYA_API_KEY;
  if (baseUrl !== undefined && !apiKey) throw new UsageError("--api-key is missing; give it or set RIVYA_API_KEY");
  return { baseUrl, apiKey, help: values.help, version: values.version };
}
