import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { OptionError } from "./option-error.ts";
import type { ContractOptions } from "./options.ts";

export interface Arguments {
  readonly help: boolean;
  readonly version: boolean;
  /** Where the report goes as JSON. */
  readonly report: string | undefined;
  /** Where it goes as JUnit XML. */
  readonly junit: string | undefined;
  readonly options: ContractOptions;
}

const flags = {
  "base-url": { type: "string" },
  "api-key": { type: "string" },
  "readonly-key": { type: "string" },
  "other-key": { type: "string" },
  spec: { type: "string" },
  only: { type: "string", multiple: true },
  checks: { type: "string" },
  case: { type: "string" },
  seed: { type: "string" },
  cases: { type: "string" },
  "budget-credits": { type: "string" },
  report: { type: "string" },
  junit: { type: "string" },
  bail: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
  version: { type: "boolean", default: false },
} as const;

const leastOf: Readonly<Record<string, number>> = { "--seed": 0, "--cases": 1, "--budget-credits": 0 };

const rule = (flag: string): string => `must be a whole number from ${leastOf[flag]} up`;

/** What is wrong with the flags, in one line. */
function complaint({ code, message }: NodeJS.ErrnoException): string {
  // It may be a key whose flag was forgotten: it is not repeated.
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return "it takes flags alone, and no other argument; see --help";
  const [, flag] = /^Option '(--[\w-]+)' argument is ambiguous/.exec(message) ?? [];
  if (flag === undefined) return message;
  if (flag in leastOf) return `${flag}=N ${rule(flag)}`;
  return `${flag} takes a value; one that begins with a dash is written ${flag}=VALUE`;
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options: flags }).values;
  } catch (error) {
    throw new OptionError(complaint(error as Error));
  }
}

function wholeNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= leastOf[flag]!) return value;
  throw new OptionError(`${flag} ${rule(flag)}, not ${JSON.stringify(text)}`);
}

const listed = (text: string | undefined): string[] | undefined =>
  text
    ?.split(",")
    .map((name) => name.trim())
    .filter(Boolean);

/** A key without the line end that came along from a file. */
const key = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** @throws {OptionError} on a flag that does not exist, and a value that it cannot have. No key is in its message. */
export function parse(args: string[], environment: Readonly<Record<string, string | undefined>>): Arguments {
  const values = read(args);
  if (values.report !== undefined && values.junit !== undefined && resolve(values.report) === resolve(values.junit)) {
    throw new OptionError("--report and --junit name the same file; give each its own");
  }
  return {
    help: values.help,
    version: values.version,
    report: values.report,
    junit: values.junit,
    options: {
      baseUrl: values["base-url"],
      apiKey: key(values["api-key"]) ?? key(environment["RIVYA_API_KEY"]),
      readonlyKey: key(values["readonly-key"]),
      otherKey: key(values["other-key"]),
      spec: values.spec,
      only: values.only,
      checks: listed(values.checks),
      case: values.case,
      seed: wholeNumber("--seed", values.seed),
      cases: wholeNumber("--cases", values.cases),
      budgetCredits: wholeNumber("--budget-credits", values["budget-credits"]),
      bail: values.bail,
    },
  };
}
