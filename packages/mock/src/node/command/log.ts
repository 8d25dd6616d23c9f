import { styleText } from "node:util";
import type { JournalEntry } from "../../core/index.ts";
import type { LogMode } from "./settings.ts";

/** What of standard error a log needs. */
export interface LogStream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Where the command tells what happens. */
export interface Log {
  readonly request: (entry: JournalEntry) => void;
  /** An error of the mock's own. */
  readonly error: (error: unknown) => void;
  readonly warning: (message: string) => void;
  /** A key that may be used. */
  readonly key: (facts: KeyFacts) => void;
}

export interface KeyFacts {
  /** The key itself; null where it is the user's own, who knows it. */
  readonly key: string | null;
  readonly account: string;
  /** What it may do, or why nothing. */
  readonly state: string;
}

// The target of a request is whatever the caller wrote. On a terminal it must not be able to do anything.
const printable = (text: string) =>
  text.replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `%${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(2, "0")}`,
  );

const traceOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const colours = { 2: "green", 3: "cyan", 4: "yellow", 5: "red" } as const;
const colourOf = (status: number) => colours[Math.floor(status / 100) as keyof typeof colours] ?? "red";

function prettyLog(stream: LogStream, colourful: boolean): Log {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colourful ? styleText(style, text, { validateStream: false }) : text;
  const line = (text: string) => void stream.write(`${text}\n`);
  return {
    request({ at, method, path, status, refused_by, milliseconds, request_id }) {
      const outcome = refused_by === null ? "" : ` refused by ${refused_by}`;
      const call = `${method} ${printable(path)}`;
      const code = paint(colourOf(status), String(status));
      line(
        `${at.slice(11, 23)} ${call} ${code}${outcome} ${paint("dim", `${milliseconds.toFixed(1)} ms ${request_id}`)}`,
      );
    },
    error: (error) => line(`${paint("red", "error:")} ${traceOf(error)}`),
    warning: (message) => line(`${paint("yellow", "warning:")} ${message}`),
    key: ({ key, account, state }) => line(`key ${key ?? "of --key"}, account ${account}: ${state}`),
  };
}

function jsonLog(stream: LogStream): Log {
  const line = (type: string, facts: object) => void stream.write(`${JSON.stringify({ type, ...facts })}\n`);
  return {
    request: (entry) => line("request", entry),
    error: (error) => line("error", { message: traceOf(error) }),
    warning: (message) => line("warning", { message }),
    key: (facts) => line("key", facts),
  };
}

const nothing = () => undefined;
const silentLog: Log = { request: nothing, error: nothing, warning: nothing, key: nothing };

/** Pretty lines are coloured on a terminal, unless `NO_COLOR` is set. */
export function createLog(mode: LogMode, stream: LogStream, env: Readonly<Record<string, string | undefined>>): Log {
  if (mode === "silent") return silentLog;
  return mode === "json" ? jsonLog(stream) : prettyLog(stream, stream.isTTY === true && !env["NO_COLOR"]);
}
