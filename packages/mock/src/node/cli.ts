import manifest from "@rivya/mock/package.json" with { type: "json" };
import { FlagError } from "./command/flag-error.ts";
import { help } from "./command/help.ts";
import { parse } from "./command/parse.ts";
import { serve } from "./command/serve.ts";
import { onSignal } from "./command/signals.ts";

const drainMs = 10_000;

async function main(args: readonly string[]): Promise<void> {
  const command = parse(args);
  if (command.name === "help") process.stdout.write(help);
  else if (command.name === "version") console.log(manifest.version);
  else {
    const mock = await serve(command.settings);
    // Whoever reads the line may end the mock at once.
    onSignal(() => void mock.close({ graceMs: drainMs }));
    console.log(`rivya-mock listening on ${mock.url}`);
  }
}

// Whoever read the log may have gone; the mock goes on.
process.stderr.on("error", () => undefined);

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FlagError)) throw error;
  console.error(`rivya-mock: ${error.message.replaceAll(/\s*\n\s*/g, " ")}`);
  process.exitCode = 2;
}
