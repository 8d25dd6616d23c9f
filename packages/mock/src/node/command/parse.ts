import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { FlagError } from "./flag-error.ts";
import { flags, informing, type Flag } from "./flags.ts";
import type { Settings } from "./settings.ts";

export type Command =
  | { readonly name: "serve"; readonly settings: Settings }
  | { readonly name: "help" }
  | { readonly name: "version" };

const options: ParseArgsOptionsConfig = Object.fromEntries([
  ...flags.map(({ name, value }) => [name, { type: value === null ? "boolean" : "string", multiple: true } as const]),
  ...informing.map(({ name }) => [name, { type: "boolean", multiple: true } as const]),
]);

// What the parser of Node complains about, it quotes; a key that slipped out of its flag would be quoted too.
const withoutKeys = (text: string) => text.replaceAll(/rvya_sk_[\w-]+/g, "rvya_sk_***");

function refuseMissing(args: readonly string[]): void {
  for (const { name, value } of flags) {
    const isMissing = args.some((arg, at) => arg === `--${name}` && (args[at + 1] ?? "-").startsWith("-"));
    if (value !== null && isMissing) {
      throw new FlagError(`--${name} needs a value: ${value}; one that starts with a dash is written --${name}=VALUE`);
    }
  }
}

function valuesOf(args: readonly string[]): Record<string, unknown> {
  refuseMissing(args);
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FlagError(`${withoutKeys(reason.split(". ", 1)[0]!)}; see rivya-mock --help`);
  }
}

function settingsOf({ name, default: standard, absent, read }: Flag, given: unknown): Partial<Settings> {
  if (Array.isArray(given)) return read(given.map(String), name);
  return standard === null ? absent : read([standard], name);
}

/** @throws {FlagError} on an unknown flag or a value that a flag does not take. */
export function parse(args: readonly string[]): Command {
  const values = valuesOf(args);
  const told = informing.find(({ name }) => values[name] !== undefined);
  if (told) return { name: told.name };
  const settings = Object.assign({}, ...flags.map((flag) => settingsOf(flag, values[flag.name]))) as Settings;
  return { name: "serve", settings };
}
