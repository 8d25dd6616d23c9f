import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
const plugin = fileURLToPath(new URL("../../lint/plugin.js", import.meta.url));
const rules = ["basis", "described", "error-examples", "examples-validate", "operation-shape", "pattern-words"];

/** What a rule said: `rule pointer: message`, the pointer as redocly tells it. */
export type Problem = string;

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly [{ readonly source: { readonly ref: string }; readonly pointer: string }];
  }[];
}

const run = (args: readonly string[], cwd: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    execFile(process.execPath, [redocly, ...args], { cwd, env }, (_error, stdout, stderr) => {
      // It ends with 1 when it found problems: that is what the tests want to see.
      if (stdout.startsWith("{")) resolve(stdout);
      else reject(new Error(`redocly lint did not report: ${stdout}${stderr}`));
    });
  });

/** Lints each document with the rules of this repository and redocly's strict set; answers with what they said of it. */
export async function lint<Name extends string>(documents: Record<Name, unknown>): Promise<Record<Name, Problem[]>> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-lint-"));
  try {
    await mkdir(join(folder, "cases"));
    const names = Object.keys(documents) as Name[];
    const files = names.map((_, at) => `cases/${at}.json`);
    await Promise.all(names.map((name, at) => writeFile(join(folder, files[at]!), JSON.stringify(documents[name]))));
    const config = {
      telemetry: "off",
      plugins: [plugin],
      extends: ["recommended-strict"],
      rules: Object.fromEntries(rules.map((rule) => [`rivya/${rule}`, "error"])),
    };
    await writeFile(join(folder, "redocly.yaml"), JSON.stringify(config));
    const output = await run(["lint", ...files, "--format=json"], folder);
    // It prints one report for each file, one after the other.
    const reports = JSON.parse(`[${output.replaceAll(/^\}\s*\{/gm, "},{")}]`) as Report[];
    const problems = reports.flatMap((report) => report.problems);
    const said = names.map((name, at) => [
      name,
      problems
        .filter(({ location: [{ source }] }) => basename(source.ref) === `${at}.json`)
        .map(({ ruleId, message, location: [{ pointer }] }) => `${ruleId} ${pointer}: ${message}`),
    ]);
    return Object.fromEntries(said) as Record<Name, Problem[]>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
