import { writeFile } from "node:fs/promises";
import manifest from "../package.json" with { type: "json" };
import { parse } from "./arguments.ts";
import { junit } from "./report/junit.ts";
import { planLine } from "./report/plan-line.ts";
import { printable } from "./report/printable.ts";
import { progressFor } from "./report/progress.ts";
import { summaryLines } from "./report/summary.ts";
import { runContract } from "./run.ts";
import { usage } from "./usage.ts";
import { checkWritable } from "./writable.ts";

async function main(): Promise<number> {
  const { help, version, report: reportFile, junit: junitFile, options } = parse(process.argv.slice(2), process.env);
  if (help || version) {
    console.log(help ? usage() : manifest.version);
    return 0;
  }
  await checkWritable("--report", reportFile);
  await checkWritable("--junit", junitFile);
  const progress = progressFor(process.stdout, process.env);
  const report = await runContract({
    ...options,
    onPlan(plan, target) {
      if (!target.isLoopback) console.log(planLine(plan, target));
      progress.begin(plan.cases.length);
    },
    onOutcome: (outcome) => progress.tell(outcome),
  });
  progress.end();
  console.log(summaryLines(report));
  if (reportFile !== undefined) await writeFile(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  if (junitFile !== undefined) await writeFile(junitFile, junit(report));
  return report.held ? 0 : 1;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(`rivya-contract: ${printable(error.message.split("\n")[0] ?? "")}`);
  return 2;
});
