import manifest from "../package.json" with { type: "json" };
import { parse, usage } from "./arguments.ts";
import { held } from "./outcome.ts";
import { outcomeLines, summary } from "./report/lines.ts";
import { runContract } from "./run.ts";

async function main(): Promise<number> {
  const { help, version, baseUrl, apiKey } = parse(process.argv.slice(2), process.env);
  if (help || version) {
    console.log(help ? usage : manifest.version);
    return 0;
  }
  const outcomes = await runContract({ baseUrl, apiKey, onOutcome: (outcome) => console.log(outcomeLines(outcome)) });
  console.log(summary(outcomes));
  return outcomes.every(held) ? 0 : 1;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(`rivya-contract: ${error.message.split("\n")[0]}`);
  return 2;
});
