import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const cli = new URL("../src/cli.ts", import.meta.url).pathname;

async function command(args: string[], environment: Record<string, string> = {}) {
  const options = { env: { PATH: process.env.PATH, ...environment } };
  return promisify(execFile)(process.execPath, ["--conditions=@rivya/source", cli, ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

test("without arguments it tests a mock of its own, a line for each case", async () => {
  const { code, stdout, stderr } = await command([]);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^held {2}examples {2}createTask {2}minimal$/m);
  expect(stdout).toMatch(/^(\d+) of \1 cases held\n$/m);
  expect(code).toBe(0);
});

test.each([
  [["--base-url", "http://127.0.0.1:9"], "--api-key is missing"],
  [["--base-url", "https://rivya.ai", "--api-key", "rvya_sk_secret"], "--base-url must be on this machine"],
  [["--base-url", "http://127.0.0.1.example.test", "--api-key", "k"], "--base-url must be on this machine"],
  [["--base-url", "http://127.0.0.1:9/api/v1", "--api-key", "k"], "use http://127.0.0.1:9"],
  [["--base-url", "nonsense", "--api-key", "k"], "--base-url must be an http origin"],
  [["--colour"], "--colour"],
])("%j ends with one line and exit code 2", async (args, message) => {
  const { code, stdout, stderr } = await command(args);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^rivya-contract: [^\n]+\n$/);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("rvya_sk_secret");
});

test("--help tells the exit codes", async () => {
  const { code, stdout } = await command(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Exit code: 0 all held, 1 something broke, 2 could not run.");
});

test("a server that cannot be reached breaks every case: exit code 1", async () => {
  const { code, stdout } = await command(["--base-url", "http://127.0.0.1:9"], { RIVYA_API_KEY: "k" });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^0 of \d+ cases held$/m);
});
