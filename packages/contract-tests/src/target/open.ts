import { OptionError } from "../option-error.ts";
import { isLoopback } from "./loopback.ts";
import { inProcess, onPort } from "./mock.ts";
import { socketTarget } from "./socket.ts";
import type { Target } from "./target.ts";
import { UnreachableError } from "./unreachable-error.ts";

export interface TargetOptions {
  /** The origin of the service. Default: none, and a mock is started. */
  readonly baseUrl?: string | undefined;
  /** A key that may do everything. Needed with `baseUrl`. */
  readonly apiKey?: string | undefined;
  /** A key of the same account with the scopes that read. Default: none, and what needs it is skipped. */
  readonly readonlyKey?: string | undefined;
  /** A key of another account. Default: none, and what needs it is skipped. */
  readonly otherKey?: string | undefined;
  /** Whether the mock that is started has no port. Default: false. */
  readonly inProcess?: boolean | undefined;
}

/** @throws {OptionError} when it is no origin, or one that a key must not be sent to. */
export function checkedOrigin(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    throw new OptionError("--base-url must be an http or https origin, such as http://127.0.0.1:4010");
  }
  if (url.href !== `${url.origin}/`) {
    throw new OptionError(`--base-url must be an origin, without user name, path or query; use ${url.origin}`);
  }
  if (url.protocol === "http:" && !isLoopback(url)) {
    throw new OptionError(`--api-key is not sent over plain http to ${url.host}; use https`);
  }
  return url.origin;
}

/** @throws {OptionError} when a key is no token of a header. It is not repeated. */
function checkKey(flag: string, key: string | undefined): void {
  if (key === undefined || /^[!-~]+$/.test(key)) return;
  throw new OptionError(`${flag} holds a character that no key can have; only visible ASCII goes into a header`);
}

async function reach(origin: string): Promise<void> {
  await fetch(origin, { method: "HEAD", redirect: "manual", signal: AbortSignal.timeout(30_000) }).catch(
    ({ message, cause }: Error) => {
      throw new UnreachableError(`no answer from ${origin}: ${cause instanceof Error ? cause.message : message}`);
    },
  );
}

/** The service at `baseUrl`, or a mock of our own. @throws {OptionError} {UnreachableError} */
export async function openTarget(options: TargetOptions): Promise<Target> {
  const { baseUrl, apiKey, readonlyKey, otherKey } = options;
  if (baseUrl === undefined) return options.inProcess ? inProcess() : onPort();
  if (!apiKey) throw new OptionError("--api-key is missing; give it or set RIVYA_API_KEY");
  checkKey("--api-key", apiKey);
  checkKey("--readonly-key", readonlyKey);
  checkKey("--other-key", otherKey);
  const origin = checkedOrigin(baseUrl);
  await reach(origin);
  return socketTarget({ origin, keys: { full: apiKey, readonly: readonlyKey, other: otherKey } });
}
