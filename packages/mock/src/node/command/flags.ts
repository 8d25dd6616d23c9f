import type { Settings } from "./settings.ts";
import { address, choice, key, path, rate, whole } from "./values.ts";

type Part = Partial<Settings>;

/** A flag of the command. Parsing, the help and the README know nothing that is not in this table. */
export interface Flag {
  readonly name: string;
  /** How its value is written; null for a switch. */
  readonly value: string | null;
  /** The value that counts where none is given; null where `absent` does. */
  readonly default: string | null;
  readonly absent: Part;
  readonly what: string;
  /** Takes what was given, at least one. */
  readonly read: (given: readonly string[], flag: string) => Part;
}

type Read = (text: string, flag: string) => Part;
const last =
  (read: Read): Flag["read"] =>
  (given, flag) =>
    read(given.at(-1)!, flag);

const always = (name: string, value: string, standard: string, what: string, read: Read): Flag => ({
  name,
  value,
  default: standard,
  absent: {},
  what,
  read: last(read),
});

const perhaps = (name: string, value: string, absent: Part, what: string, read: Flag["read"]): Flag => ({
  name,
  value,
  default: null,
  absent,
  what,
  read,
});

const turns = (name: string, what: string, absent: Part, given: Part): Flag => ({
  name,
  value: null,
  default: null,
  absent,
  what,
  read: () => given,
});

export const flags: readonly Flag[] = [
  always("port", "N", "4010", "port to listen on; 0 takes a free one", (text, flag) => ({
    port: whole(flag, text, 0, 65_535),
  })),
  always("host", "ADDRESS", "127.0.0.1", "address to listen on", (text, flag) => ({ host: address(flag, text) })),
  always("credits", "N", "1000", "credits that each account starts with", (text, flag) => ({
    credits: whole(flag, text),
  })),
  perhaps(
    "key",
    "KEY[:SCOPE,...]",
    { keys: [] },
    "one more key of account default, with all scopes or with these; may be given again",
    (given, flag) => ({ keys: given.map((text) => key(flag, text)) }),
  ),
  perhaps(
    "data",
    "FILE",
    { data: undefined },
    "keeps everything in this file, and goes on from it; --credits is then for accounts that it does not hold yet",
    last((text, flag) => ({ data: path(flag, text) })),
  ),
  perhaps(
    "keep-tasks",
    "N",
    { keepTasks: null },
    "of more tasks than this, those that have ended are forgotten, the oldest first; without it, none",
    last((text, flag) => ({ keepTasks: whole(flag, text, 1) })),
  ),
  always("queued-ms", "N", "300", "how long a task is queued, in milliseconds", (text, flag) => ({
    queuedMs: whole(flag, text),
  })),
  always("processing-ms", "N", "1500", "how long it is then processing, in milliseconds", (text, flag) => ({
    processingMs: whole(flag, text),
  })),
  perhaps(
    "rate-limit",
    "N/SECONDS",
    { rateLimit: null },
    "how many requests a key, or an address without one, has in so many seconds; without it, any number",
    last((text, flag) => ({ rateLimit: rate(flag, text) })),
  ),
  always(
    "clock",
    "real|manual",
    "real",
    "manual: time stands still until the control plane advances it",
    (text, flag) => ({
      clock: choice(flag, text, ["real", "manual"]),
    }),
  ),
  perhaps(
    "scenario",
    "FILE",
    { scenario: null },
    "a JSON file that says what is to happen to which call",
    last((scenario) => ({ scenario })),
  ),
  always("log", "pretty|json|silent", "pretty", "how each request is told on stderr", (text, flag) => ({
    log: choice(flag, text, ["pretty", "json", "silent"]),
  })),
  turns("quiet", "the same as --log silent", {}, { log: "silent" }),
  turns("no-control", "no control plane, and X-Rivya-Mock does nothing", { control: true }, { control: false }),
  turns(
    "allow-remote-control",
    "the control plane answers other machines too, and under any Host",
    { allowRemoteControl: false },
    { allowRemoteControl: true },
  ),
  turns("no-cors", "pages of other origins may not call", { cors: true }, { cors: false }),
];

/** What is told in the place of serving. */
export const informing = [
  { name: "help", what: "this text" },
  { name: "version", what: "the version" },
] as const;
