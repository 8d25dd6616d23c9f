import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@rivya/mock";
import { afterAll, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import type { Report } from "../src/index.ts";
import { checks } from "../src/checks/index.ts";
import { command } from "./support/command.ts";
import { serve } from "./support/server.ts";

const folder = mkdtempSync(join(tmpdir(), "rivya-contract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("without --base-url it starts a mock, and prints a line for each case and what was seen", async () => {
  const { code, stdout, stderr } = await command(["--checks", "examples"]);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^held {3}examples {2}createTask {2}the request example minimal is accepted$/m);
  expect(stdout).toMatch(/^ {2}operations +7 of 7$/m);
  expect(stdout).toMatch(/\na mock of its own: (\d+) of \1 cases held \(seed 1, [\d.]+ s\)\n$/);
  expect(code).toBe(0);
});

test("a mock somewhere on this machine is tested with the key of the environment", async () => {
  await using mock = await startMock();
  const args = ["--base-url", mock.url, "--checks", "authentication", "--only", "getCredits", "--seed", "7"];
  const { code, stdout } = await command(args, { RIVYA_API_KEY: "rvya_sk_mock_full\n" });
  expect(stdout).toMatch(/ cases held \(seed 7, /);
  expect(stdout).not.toContain("rvya_sk_mock_full");
  expect(code).toBe(0);
});

test("what broke is told with its reproduction, without the key, and ends with exit code 1", async () => {
  await using server = await serve((_, response) => response.writeHead(500).end("rvya_sk_secret is no key"));
  const args = ["--base-url", server.url, "--api-key", "rvya_sk_secret", "--checks", "examples", "--bail"];
  const { code, stdout, stderr } = await command(args);
  expect(stdout).toContain("BROKE  examples  createTask  the request example minimal is accepted\n");
  expect(stdout).toMatch(/^ {2}expected {3}the header$/m);
  expect(stdout).toMatch(/^ {4}curl -si .*Bearer '"\$RIVYA_API_KEY"/m);
  expect(stdout).toMatch(/^ {4}import \{ RivyaClient \} from "@rivya\/client";$/m);
  expect(stdout + stderr).not.toContain("rvya_sk_secret");
  expect(code).toBe(1);
});

test("the reports are written, and agree", async () => {
  const json = join(folder, "report.json");
  const xml = join(folder, "report.xml");
  const { code } = await command(["--checks", "examples", "--only", "getTask", "--report", json, "--junit", xml]);
  expect(code).toBe(0);
  const report = JSON.parse(readFileSync(json, "utf8")) as Report;
  expect(report).toMatchObject({ held: true, seed: 1, cases: 100 });
  expect(report.coverage.map(({ kind }) => kind)).toContain("keyword");
  expect(readFileSync(xml, "utf8").match(/<testcase /g)).toHaveLength(report.outcomes.length);
});

test.each<[string[], string]>([
  [["--base-url", "http://127.0.0.1:9"], "--api-key is missing; give it or set RIVYA_API_KEY"],
  [["--base-url", "http://127.0.0.1:9", "--api-key", "rvya_sk_secret"], "no answer from http://127.0.0.1:9: "],
  [["--spec", "nowhere.yaml"], "nowhere.yaml cannot be read: ENOENT"],
  [["--report", "nowhere/report.json"], "--report nowhere/report.json cannot be written"],
])("%j ends with one line and exit code 2", async (args, message) => {
  const { code, stdout, stderr } = await command(args);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^rivya-contract: [^\n]+\n$/);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("rvya_sk_secret");
});

test("a service that goes away ends the run with its report and exit code 1", async () => {
  await using server = await serve((_, response) => {
    if (server.requests.length < 8) response.writeHead(404).end();
    else response.destroy();
  });
  const json = join(folder, "ended.json");
  const args = ["--base-url", server.url, "--api-key", "k", "--checks", "examples", "--report", json];
  const { code, stdout } = await command(args);
  expect(stdout).toMatch(/^Ended after \d+ cases: the service no longer answers$/m);
  expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({ held: false, ended: "the service no longer answers" });
  expect(code).toBe(1);
});

test("--help names every flag, every check and the exit codes; --version the version", async () => {
  const { code, stdout } = await command(["--help"]);
  const flags = ["base-url", "api-key", "readonly-key", "other-key", "spec", "only", "checks", "seed", "cases"];
  for (const flag of [...flags, "budget-credits", "report", "junit", "bail"]) expect(stdout).toContain(`  --${flag} `);
  for (const { name } of checks) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
  expect(stdout).toContain("Exit code: 0 all held (skipped cases are warnings), 1 something broke, 2 could not run.");
  expect(code).toBe(0);
  expect(await command(["--version"])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
});
