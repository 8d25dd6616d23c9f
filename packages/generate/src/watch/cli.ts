import { parseArgs } from "node:util";
import { root } from "../workspace.ts";
import { watchDocument } from "./watch.ts";

const usage = `Usage: pnpm watch [--port N] [--docs-port N] [--no-docs] [--no-mock]
Generates on every save, restarts a mock on --port (4010) and keeps the docs on --docs-port (4011) up to date.
pnpm docs:dev is the same without the mock.`;

const portOf = (flag: string, text: string): number => {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--${flag} ${text}: a port is a number from 0 to 65535.\n${usage}`);
};

const say = (line: string): void => console.log(line);

async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      port: { type: "string", default: "4010" },
      "docs-port": { type: "string", default: "4011" },
      docs: { type: "boolean", default: true },
      mock: { type: "boolean", default: true },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(usage);
  const docsPort = values.docs ? portOf("docs-port", values["docs-port"]) : undefined;
  const mockPort = values.mock ? portOf("port", values.port) : undefined;
  const close = watchDocument({
    root,
    say,
    ...(mockPort !== undefined && { mockPort }),
    ...(docsPort !== undefined && { docsPort }),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
}

await run(process.argv.slice(2)).catch((error: Error) => {
  console.error(`watch: ${error.message}`);
  process.exitCode = 2;
});
