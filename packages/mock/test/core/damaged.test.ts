import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

interface Outcome {
  /** What the sample itself is answered. */
  readonly whole: string;
  /** How often what was answered to the sample cut off somewhere. */
  readonly cut: Readonly<Record<string, number>>;
  /** The same, by status alone, for the sample with a byte changed. */
  readonly changed: Readonly<Record<string, number>>;
}

interface Report {
  readonly slowestMs: number;
  readonly answers: Readonly<Record<string, Outcome>>;
}

// Nothing in these says how long they are. Cut off between two pieces they are shorter, and whole.
const pieces: Readonly<Record<string, number>> = { "mp4 in fragments": 3, "live webm": 9, aac: 3 };

it("no damaged upload keeps the process: cut off anywhere, or with any byte changed, it is answered", async () => {
  const program = fileURLToPath(new URL("../programs/damaged-uploads.ts", import.meta.url));
  const { stdout, stderr } = await run(process.execPath, ["--conditions=@rivya/source", program], { timeout: 100_000 });
  expect(stderr).toBe("");
  expect(stdout.split("\n")).toHaveLength(2);
  const { slowestMs, answers } = JSON.parse(stdout) as Report;
  expect(slowestMs).toBeLessThan(2000);
  expect(Object.keys(answers)).toHaveLength(11);
  for (const [name, { whole, cut, changed }] of Object.entries(answers)) {
    expect(whole, name).toMatch(/^201 (?!0$)/);
    const accepted = Object.keys(cut).filter((answer) => answer.startsWith("201"));
    const acceptedTimes = accepted.reduce((sum, answer) => sum + cut[answer]!, 0);
    expect(acceptedTimes, name).toBeLessThanOrEqual(pieces[name] ?? 0);
    expect(accepted.length > 0, name).toBe(name in pieces);
    expect(accepted, name).not.toContain("201 0");
    for (const answer of Object.keys(cut)) expect(answer, name).toMatch(/^(201 |400 \/(file|kind) )/);
    for (const status of Object.keys(changed)) expect(["201", "400"], name).toContain(status);
  }
});
