import { inspect } from "node:util";
import type { Invariant } from "./invariant.ts";

/** Everything that anybody could print of it. */
const printed = (value: unknown): string =>
  inspect(value, { depth: 8, showHidden: true }) + (JSON.stringify(value) ?? "") + String((value as Error).stack);

/** The key is in no error and no log, and goes to nobody but the service. */
export const secretsAreKept: Invariant = ({ calls, exchanges, logged, secrets }) => {
  const tells = (text: string) => secrets.some((secret) => text.includes(secret));
  const abroad = exchanges.find(({ isAbroad, sent }) => isAbroad && tells(sent));
  if (abroad) return { what: `${abroad.call} sends the key to another origin`, line: abroad.line };
  if (logged.some(tells)) return { what: "the log holds the key" };
  const call = [...calls.values()].find(({ error }) => error !== undefined && tells(printed(error)));
  return call && { what: `the error of ${call.id} holds the key`, line: call.endLine };
};
