import { BlockList, isIP } from "node:net";
import { BadInputError } from "../../core/input/bad-input.ts";
import { builtInKeys, keyRecord } from "../../core/keys.ts";
import { manualClock, realClock, VersionMismatchError } from "../../core/index.ts";
import { DataFileError } from "../store/data-file-error.ts";
import { startMock, type RunningMock } from "../start-mock.ts";
import { FlagError } from "./flag-error.ts";
import { createLog, type Log } from "./log.ts";
import { readScenario, scenarioFault } from "./scenario-file.ts";
import type { Settings } from "./settings.ts";

function refusal(error: unknown, { host, port, scenario }: Settings): unknown {
  if (error instanceof BadInputError && scenario !== null) {
    const [{ path, message } = { path: "", message: error.message }] = error.details;
    return scenarioFault(scenario, path, message);
  }
  if (error instanceof VersionMismatchError) return new FlagError(error.message);
  if (error instanceof DataFileError) return new FlagError(error.message);
  if (error instanceof RangeError) return new FlagError(error.message);
  if (!(error instanceof Error && "syscall" in error)) return error;
  if ("code" in error && error.code === "EADDRINUSE") {
    return new FlagError(`port ${port} on ${host} is in use; choose another with --port`);
  }
  return new FlagError(`cannot listen on ${host}:${port}: ${error.message}`);
}

function tellKeys(log: Log, { keys }: Settings): void {
  for (const [key, { account, scopes, revoked, expiresAt }] of builtInKeys) {
    const state = revoked ? "revoked" : expiresAt === null ? [...scopes].join(" ") : "expired";
    log.key({ key, account, state });
  }
  for (const one of keys) {
    const { account, scopes } = keyRecord(one);
    log.key({ key: null, account, state: [...scopes].join(" ") });
  }
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

function isLoopback(host: string): boolean {
  if (host === "localhost") return true;
  const family = isIP(host);
  return family !== 0 && loopback.check(host, family === 6 ? "ipv6" : "ipv4");
}

function warnOfOthers(log: Log, { host, control, allowRemoteControl }: Settings): void {
  if (isLoopback(host) || !control) return;
  log.warning(
    allowRemoteControl
      ? `on ${host} other machines, and any page that a browser shows, can call and steer this mock (--allow-remote-control)`
      : `on ${host} other machines can call this mock; its control plane answers callers on this machine only, which those through a published port of a container are not (--allow-remote-control opens it)`,
  );
}

/**
 * Starts the mock of a command line.
 *
 * @throws {FlagError} when that cannot be done as asked.
 */
export async function serve(settings: Settings): Promise<RunningMock> {
  const { scenario: path, clock, log: mode, ...rest } = settings;
  const log = createLog(mode, process.stderr, process.env);
  const scenario = path === null ? {} : { scenario: await readScenario(path) };
  const mock = await startMock({
    ...rest,
    ...scenario,
    clock: clock === "manual" ? manualClock() : realClock,
    onRequest: log.request,
    onError: log.error,
  }).catch((error: unknown) => {
    throw refusal(error, settings);
  });
  tellKeys(log, settings);
  warnOfOthers(log, settings);
  return mock;
}
