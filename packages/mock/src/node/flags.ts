import { parseArgs } from "node:util";

export interface Flags {
  readonly port: number;
  readonly host: string;
  readonly credits: number;
  readonly queuedMs: number;
  readonly processingMs: number;
}

export type Command =
  | { readonly name: "serve"; readonly flags: Flags }
  | { readonly name: "help" }
  | { readonly name: "version" };

/** A command line that cannot be obeyed. */
export class FlagError extends Error {
  override readonly name = "FlagError";
}

const options = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  credits: { type: "string", default: "1000" },
  "queued-ms": { type: "string", default: "300" },
  "processing-ms": { type: "string", default: "1500" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FlagError(`${reason.split(". ", 1)[0]}; see rivya-mock --help`);
  }
}

function whole(flag: string, text: string, most: number = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? "from 0 up" : `from 0 to ${most}`;
  throw new FlagError(`--${flag} must be a whole number ${range}; received ${JSON.stringify(text)}`);
}

/** @throws {FlagError} on an unknown flag or a value that a flag does not take. */
export function parseFlags(args: readonly string[]): Command {
  const values = parse(args);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  return {
    name: "serve",
    flags: {
      port: whole("port", values.port, 65_535),
      host: values.host,
      credits: whole("credits", values.credits),
      queuedMs: whole("queued-ms", values["queued-ms"]),
      processingMs: whole("processing-ms", values["processing-ms"]),
    },
  };
}
