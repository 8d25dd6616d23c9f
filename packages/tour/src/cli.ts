import { endInOrder } from "@rivya/release";
import { parseArgs } from "node:util";
import { ending, stepLine } from "./report.ts";
import { tour } from "./tour.ts";

const usage = `Usage: npm run tour [--silent -- --json]
Does in a temporary copy, in about a minute, everything that this repository is for.

  --json  prints one JSON object on stdout, and the steps on stderr; --silent keeps npm quiet there`;

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) return (console.log(usage), 0);
  const say = values.json ? console.error : console.log;
  const went = await tour((taken, number) => say(stepLine(taken, number)));
  say(ending(went));
  if (values.json) console.log(JSON.stringify(went, null, 2));
  return 0;
}

endInOrder();
process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(`tour: ${error.message}`);
  return "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS") ? 2 : 1;
});
