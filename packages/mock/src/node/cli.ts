import manifest from "@rivya/mock/package.json" with { type: "json" };
import { builtInKeys } from "../core/keys.ts";
import { FlagError, parseFlags, type Flags } from "./flags.ts";
import type { KeyRecord } from "../core/store/store.ts";
import { help } from "./help.ts";
import { startMock } from "./start-mock.ts";

function listenError(error: NodeJS.ErrnoException, { host, port }: Flags): string {
  if (error.code === "EADDRINUSE") return `port ${port} on ${host} is in use; choose another with --port`;
  return `cannot listen on ${host}:${port}: ${error.message}`;
}

function describeKey(key: string, { account, scopes, revoked, expiresAt }: KeyRecord): string {
  const state = revoked ? "revoked" : expiresAt === null ? [...scopes].join(" ") : "expired";
  return `key ${key}, account ${account}: ${state}`;
}

async function serve(flags: Flags): Promise<void> {
  const mock = await startMock({ ...flags, onError: console.error }).catch((error: NodeJS.ErrnoException) => {
    throw new FlagError(listenError(error, flags));
  });
  for (const [key, record] of builtInKeys) console.error(describeKey(key, record));
  console.log(`rivya-mock listening on ${mock.url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
}

async function main(args: readonly string[]): Promise<void> {
  const command = parseFlags(args);
  if (command.name === "serve") await serve(command.flags);
  else if (command.name === "help") process.stdout.write(help);
  else console.log(manifest.version);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FlagError)) throw error;
  console.error(`rivya-mock: ${error.message.replaceAll("\n", " ")}`);
  process.exitCode = 2;
}
