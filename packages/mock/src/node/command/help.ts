import { flags, informing } from "./flags.ts";

const rows = [
  ...flags.map(({ name, value, default: standard, what }) => ({
    usage: value === null ? `--${name}` : `--${name} ${value}`,
    what: standard === null ? what : `${what} (${standard})`,
  })),
  ...informing.map(({ name, what }) => ({ usage: `--${name}`, what })),
];
const width = Math.max(...rows.map(({ usage }) => usage.length));

export const help = `rivya-mock: a stand-in for Rivya's tasks and files, on this machine.

${rows.map(({ usage, what }) => `  ${usage.padEnd(width)}  ${what}`).join("\n")}

When it is ready, one line stands on stdout; keys and logs go to stderr. SIGINT and SIGTERM let requests in flight
end, a second one does not.
`;
